import { forYou, posts, type Post } from './posts'

const told = ({ id, code, author, quote, repostedBy }: Post): object => ({
  pk: id, code, user: { pk: author.id, username: author.handle },
  text_post_app_info: {
    share_info: { quoted_post: quote ? told(quote) : null, reposted_post: repostedBy ? { user: { username: repostedBy.handle } } : null },
  },
})

/** Posts as the site's JSON names them. */
export const timeline = (): object => {
  const edges = forYou.map((post) => ({ node: { text_post_app_thread: { thread_items: [{ post: told(post) }] } } }))
  return { data: { feedData: { edges } } }
}

/** The page the site's server sends: an empty root, data for the first screen, a script. */
export const shell = (script: string): string => `<!doctype html>
<html lang="id" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,"><title>Threads</title></head>
<body dir="ltr"><div id="mount_0_0_${Math.random().toString(36).slice(2, 4)}"></div>
<script type="application/json" data-sjs>${JSON.stringify({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: timeline() }]]] })}</script>
<script src="${script}"></script></body></html>`

const row = ['Suka', 'Balas', 'Posting ulang', 'Bagikan']
  .map((label, at) => {
    const truth = at === 0 ? ` data-truth="like:${posts.calon.id}"` : ''
    const icon = `<svg aria-label="${label}" role="img" viewBox="0 0 18 18" style="width:18px;height:18px"><title>${label}</title></svg>`
    return `<div><div role="button" tabindex="0"${truth}>${icon}<span>${at}</span></div></div>`
  })
  .join('')

/**
 * A page that listens on `window`, in the capture phase, from its first inline script on, and keeps in
 * `window.__order` what that listener was told. It shows one post by a registrant and sends the like itself.
 */
export const plain = `<!doctype html>
<html lang="id"><head><script>
window.__order = []
addEventListener('click', (event) => window.__order.push(event.isTrusted ? 'page' : 'page-synthetic'), true)
</script><meta charset="utf-8"><link rel="icon" href="data:,"><title>Threads</title></head>
<body><div data-pressable-container="true"><a href="/@calon_contoh" role="link"><span>calon_contoh</span></a>
<a href="/@calon_contoh/post/${posts.calon.code}" role="link"><time>3 j</time></a><span dir="auto">Halaman tanpa kerangka kerja.</span>
<div>${row}</div>
</div><script>
document.querySelector('[data-truth]').addEventListener('click', () => {
  const request = new XMLHttpRequest()
  request.open('POST', '/graphql/query')
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.send(new URLSearchParams({ fb_api_req_friendly_name: 'useBarcelonaLikeMutationLikeMutation', variables: '{"mediaID":"${posts.calon.id}"}' }).toString())
})
</script></body></html>`
