import type { Site } from '../../src/registry'
import { frame, post as facebookPost } from '../unit/sites/facebook-page'
import { post as instagramPost } from '../unit/sites/instagram-page'
import { post as threadsPost } from '../unit/sites/threads-page'

/** A page of a site with a post by a registrant and one by somebody else, and a script on it that makes more of the latter. */
export interface Outline {
  readonly name: string
  readonly site: Site
  readonly address: string
  readonly page: string
  /** Likes, the registrant's first. */
  readonly like: string
  readonly registrant: string
}

const xPost = (handle: string, id: number) => `<article data-testid="tweet" tabindex="0"><div><div data-testid="User-Name"><div><a href="/${handle}"><span>Nama</span></a></div>
  <div><a href="/${handle}" tabindex="-1">@${handle}</a><a href="/${handle}/status/${String(id)}"><time>1j</time></a></div></div><div data-testid="tweetText">Halo</div>
  <div role="group"><button data-testid="reply">1</button><button data-testid="retweet" aria-haspopup="menu">2</button><button data-testid="like"><div><svg width="18" height="18"></svg></div></button></div></div></article>`

const noise = '<div data-0="0"><div><span dir="auto"><span>S p o n</span></span></div><div aria-hidden="true" role="button" tabindex="-1"></div></div>'.repeat(19)
const onFacebook = (generation: { roles?: boolean; shell: 'feed' | 'article' | 'none' }) => (handle: string, id: number) =>
  facebookPost(`/${handle}`, `/${handle}/posts/${String(id)}`, { ...generation, body: 'Halo', before: noise, after: noise })

const pageOf = (posts: string, around: (posts: string) => string = (all) => all) => `<!doctype html><meta charset="utf-8"><title>.</title>${around(`<div id="feed">${posts}</div>`)}<script>
const template = document.querySelector('#feed').lastElementChild.outerHTML
window.makePost = (id) => template.replaceAll('warga.biasa', 'warga.' + id).replaceAll('warga_biasa', 'warga_' + id).replaceAll(/(status|posts?|p)\\/2/g, '$1/' + id)
</script>`

export const outlines: readonly Outline[] = [
  { name: 'X', site: 'x', address: 'https://x.com/home', page: pageOf(xPost('calon_contoh', 1) + xPost('warga_biasa', 2)), like: '[data-testid="like"] svg', registrant: 'x:u:calon_contoh' },
  ...([['2026', { shell: 'none' }], ['2023', { roles: false, shell: 'article' }]] as const).map(([year, generation]): Outline => {
    const post = onFacebook(generation)
    return {
      name: `Facebook ${year}`, site: 'facebook', address: `https://www.facebook.com/?of=${year}`, page: pageOf(post('calon.contoh', 1) + post('warga.biasa', 2), frame),
      like: '.like span[dir]', registrant: 'facebook:u:caloncontoh',
    }
  }),
  {
    name: 'Instagram', site: 'instagram', address: 'https://www.instagram.com/', page: pageOf(instagramPost('calon_contoh', '1') + instagramPost('warga_biasa', '2'), (all) => `<main role="main">${all}</main>`),
    like: '[id^="like-"] svg', registrant: 'instagram:u:calon_contoh',
  },
  {
    name: 'Threads', site: 'threads', address: 'https://www.threads.com/', page: pageOf(threadsPost('calon_contoh', '1') + threadsPost('warga_biasa', '2'), (all) => `<div id="barcelona-page-layout">${all}</div>`),
    like: '[id^="like-"] svg', registrant: 'threads:u:calon_contoh',
  },
]
