import type { Drive } from '../drive'
import { click, key, truth, type, wait } from '../instagram/cells/make'
import { becomes, heard, names, one, stage, takenBack, type Behaviour } from '../instagram/watch'
import { authorOf, feedAuthor, mediaId } from '../instagram/world'
import type { Replicas } from '../types'
import { places, site } from './cells/places'
import { posts, type Post } from './posts'

export { targetOf } from './target'

const home = `${site}/`
const { control } = places.feed.registrant
const like = control('like')
/** Source of the container that holds a post's own heart. */
const container = (post: Post): string => `${one(truth(`like:${post.id}`, truth('column:for_you')))}.closest('[data-pressable-container]')`

/** The heart nearest the top of the screen, and the code of the post its container links to. */
const shownLike = `(() => {
  const heart = [...document.querySelectorAll('[data-truth^="like:"]')].find((one) => {
    const { top } = one.getBoundingClientRect()
    return top > 40 && top < innerHeight - 40
  })
  const box = heart.getBoundingClientRect()
  return { x: box.x + 8, y: box.y + 8, href: heart.closest('[data-pressable-container]').querySelector('a[href*="/post/"]').getAttribute('href') }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${home}?n=5000`, [wait(truth('column:for_you'))])
  await drive.evaluate(`void (window.before = [...document.querySelectorAll('[data-interactive-id]')])`)
  for (const y of [0, 90_000, 300_000, 40_000, 700_000]) {
    await drive.evaluate(`scrollTo(0, ${y})`)
    await drive.settle()
    await drive.settle()
    const { x, y: at, href } = await drive.evaluate<{ x: number; y: number; href: string }>(shownLike)
    replicas.clear()
    await drive.clickAt(x, at)
    const liked = /36\d{17}/.exec(JSON.stringify((await heard(drive, replicas, 1))[0]?.body))?.[0] ?? ''
    const index = Number(liked.slice(6)) - 10_000
    const author = feedAuthor(index)
    if (!href.startsWith(`/@${author.handle}/post/`) || authorOf(liked) !== author || mediaId(author, 10_000 + index) !== liked)
      return false
  }
  return drive.evaluate(
    `[...document.querySelectorAll('[data-truth^="like:"]')].every((heart) => window.before.includes(heart.closest('[data-pressable-container]')))`,
  )
}

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  [
    'Enter on a control acts without any click',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      await drive.evaluate(`void (window.clicks = 0, addEventListener('click', () => { window.clicks += 1 }, true))`)
      await drive.step(key('Enter', like))
      return (await heard(drive, replicas, 1)).length === 1 && drive.evaluate<boolean>('window.clicks === 0')
    },
  ],
  [
    'a like whose request fails is taken back',
    async (drive, replicas) => {
      await stage(drive, replicas, `${home}?lang=en`, [wait(like)])
      await drive.evaluate(`void (window.fetch = () => new Promise((_, fail) => setTimeout(fail, 30)))`)
      return drive.evaluate(takenBack(like))
    },
  ],
  [
    'a quoted post is pressable like any other and has neither menu nor actions',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`(() => {
      const outer = ${container(posts.wargaQuotesCalon)}
      const inner = outer.querySelector('[data-pressable-container]')
      return inner.querySelector('a[href="/@calon_contoh"]') !== null && inner.querySelector('[role="button"]') === null && outer.querySelectorAll('[aria-haspopup]').length === 1
    })()`)
    },
  ],
  [
    'whoever reposted is linked before the author',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`${container(posts.timByWarga)}.querySelector('a').getAttribute('href') === '/@warga_biasa'`)
    },
  ],
  [
    'a film has a row of four labelled buttons of its own before the actions',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`(() => {
      const rows = [...${container(posts.timVideo)}.querySelectorAll('div')].filter(({ children }) => [...children].filter((one) => one.querySelector('svg[aria-label]')).length >= 4)
      return rows.length === 2 && rows[0].querySelector('[data-truth^="like:"]') === null
    })()`)
    },
  ],
  [
    'several page layouts share one id, and one of them is hidden',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(
        `document.querySelectorAll('#barcelona-page-layout').length === 3 && document.querySelectorAll('[hidden] #barcelona-page-layout').length === 1`,
      )
    },
  ],
  [
    'the actions of the media viewer are in no post',
    async (drive, replicas) => {
      const { url, control: viewed } = places.viewer.registrant
      await stage(drive, replicas, url, [wait(viewed('like'))])
      return drive.evaluate(
        `${one(viewed('like'))}.closest('[data-pressable-container]') === null && ${one('[data-pressable-container]')} === null`,
      )
    },
  ],
  [
    'a menu is empty at first, and far from its post',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`(async () => {
      ${one(control('repost'))}.click()
      await new Promise(requestAnimationFrame)
      const menu = ${one('[role="menu"]')}
      return menu.querySelector('[role="menuitem"]') === null && menu.closest('[id^="mount_"]') === null
    })()`)
    },
  ],
  [
    'a draft outlives the dialog that asks about it',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [
        click(control('reply')),
        type(truth('draft:dialog'), 'Ini tetap'),
        key('Escape'),
        wait(truth('discard')),
        key('Escape'),
      ])
      return becomes(drive, `${one(truth('discard'))} === null && ${one(truth('draft:dialog'))}.innerText === 'Ini tetap'`)
    },
  ],
  ['what is done in a long feed belongs to the author its ids name, on recycled nodes', likesWhileScrolling],
  [
    'the plain page hears the click first and sends its own like',
    async (drive, replicas) => {
      const heart = truth(`like:${posts.calon.id}`)
      await stage(drive, replicas, `${site}/_plain`, [wait(heart)])
      await drive.step(click(heart))
      return (
        names(await heard(drive, replicas, 1)) === 'useBarcelonaLikeMutationLikeMutation' &&
        drive.evaluate<boolean>(`String(window.__order) === 'page'`)
      )
    },
  ],
]
