import type { Drive } from '../drive'
import type { Replicas, Step } from '../types'
import { dialog, key, truth, wait, click } from './cells/make'
import { places, site } from './cells/places'
import { posts } from './posts'
import { becomes, heard, names, one, stage, takenBack, type Behaviour } from './watch'
import { authorOf, feedAuthor, mediaId } from './world'

export { targetOf } from './target'

const home = `${site}/`
const like = places.home.registrant.control('like')

/** The heart nearest the top of the screen, and the code its article links to. */
const shownLike = `(() => {
  const heart = [...document.querySelectorAll('[data-truth^="like:"]')].find((one) => {
    const { top } = one.getBoundingClientRect()
    return top > 60 && top < innerHeight - 60
  })
  const box = heart.getBoundingClientRect()
  return { x: box.x + 8, y: box.y + 8, handle: heart.closest('article').querySelector('header a').getAttribute('href') }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${home}?n=5000`, [wait('article')])
  await drive.evaluate(`void (window.before = [...document.querySelectorAll('article')])`)
  for (const y of [0, 90_000, 300_000, 40_000, 700_000]) {
    await drive.evaluate(`scrollTo(0, ${y})`)
    await drive.settle()
    await drive.settle()
    const { x, y: at, handle } = await drive.evaluate<{ x: number; y: number; handle: string }>(shownLike)
    replicas.clear()
    await drive.clickAt(x, at)
    const sent = JSON.stringify((await heard(drive, replicas, 1))[0]?.body)
    const liked = /36\d{17}/.exec(sent)?.[0] ?? ''
    const index = Number(liked.slice(6)) - 10_000
    const author = feedAuthor(index)
    if (handle !== `/${author.handle}/` || authorOf(liked) !== author || mediaId(author, 10_000 + index) !== liked) return false
  }
  return drive.evaluate(`(() => {
    const now = [...document.querySelectorAll('article')]
    return now.length === 8 && now.every((node) => window.before.includes(node))
  })()`)
}

const classes = `document.querySelector('article').className`

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  [
    'two quick presses of a heart send a like and take it back',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      await drive.evaluate(`{ const heart = ${one(like)}; heart.click(); heart.click() }`)
      return names(await heard(drive, replicas, 2)) === 'usePolarisLikeMediaLikeMutation,usePolarisLikeMediaUnlikeMutation'
    },
  ],
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
    'the heart changes before the server has answered',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`(async () => {
      const before = ${one(`${like} svg`)}.getAttribute('aria-label')
      ${one(like)}.click()
      await Promise.resolve()
      return ${one(`${like} svg`)}.getAttribute('aria-label') !== before
    })()`)
    },
  ],
  [
    'a like whose request fails is taken back',
    async (drive, replicas) => {
      await stage(drive, replicas, `${home}?lang=en`, [wait(like)])
      await drive.evaluate(
        `void (XMLHttpRequest.prototype.send = function () { setTimeout(() => this.dispatchEvent(new Event('error')), 30) })`,
      )
      return drive.evaluate(takenBack(like))
    },
  ],
  [
    'classes are others with every load',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait('article')])
      const before = await drive.evaluate<string>(classes)
      await new Promise((done) => setTimeout(done, 5))
      await stage(drive, replicas, home, [wait('article')])
      return before !== (await drive.evaluate<string>(classes))
    },
  ],
  [
    'a post page has no article, and in the older build it has one',
    async (drive, replicas) => {
      const url = places.permalink.registrant.url
      await stage(drive, replicas, url, [wait(truth(`like:${posts.calon.id}`))])
      const now = await drive.evaluate<boolean>(`${one('article')} === null`)
      await stage(drive, replicas, `${url}?gen=2024`, [wait(truth(`like:${posts.calon.id}`))])
      return now && drive.evaluate<boolean>(`${one(`article ${truth(`like:${posts.calon.id}`)}`)} !== null`)
    },
  ],
  [
    'going on in a dialog keeps its nodes and changes whose post they show',
    async (drive, replicas) => {
      const { url, before, control } = places.modalNext.registrant
      await stage(drive, replicas, url, before.slice(0, 2))
      await drive.evaluate(`void (window.kept = ${one(`${dialog} article`)})`)
      await drive.step(before[2] as Step)
      return becomes(drive, `${one(control('like'))}?.closest('article') === window.kept`)
    },
  ],
  [
    'a dialog takes the focus back',
    async (drive, replicas) => {
      const { url, before } = places.modal.registrant
      await stage(drive, replicas, url, [...before, wait(dialog)])
      return drive.evaluate(`(${one('main a')}.focus(), document.activeElement.closest('${dialog}') !== null)`)
    },
  ],
  [
    'a repost has the same name in both states and only its drawing differs',
    async (drive, replicas) => {
      const icon = `(({ innerHTML, ariaLabel }) => [ariaLabel, innerHTML])(${one(`${places.home.registrant.control('repost')} svg`)})`
      await stage(drive, replicas, home, [wait(like)])
      const [label, drawing] = await drive.evaluate<[string, string]>(icon)
      await stage(drive, replicas, `${home}?on=1`, [wait(like)])
      const [labelOn, drawingOn] = await drive.evaluate<[string, string]>(icon)
      return label === labelOn && drawing !== drawingOn
    },
  ],
  [
    'a third author is nowhere in the post, but in the data the page came with',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      const inPost = `[...document.querySelectorAll('article')].find((one) => one.querySelector('${truth(`like:${posts.wargaWithMany.id}`)}')).innerHTML.includes('tim_contoh')`
      return (
        (await drive.evaluate<boolean>(`!${inPost}`)) &&
        drive.evaluate<boolean>(`${one('script[type="application/json"]')}.textContent.includes('coauthor_producers')`)
      )
    },
  ],
  [
    'a reel two places further on is an empty place',
    async (drive, replicas) => {
      await stage(drive, replicas, places.reels.registrant.url, [wait(truth(`like:${posts.calonReel.id}`))])
      return drive.evaluate(
        `document.querySelectorAll('[data-virtualized="true"]').length === 2 && document.querySelectorAll('[data-virtualized="true"] [role="button"]').length === 0`,
      )
    },
  ],
  ['what is done in a long feed belongs to the author its ids name, on recycled nodes', likesWhileScrolling],
  [
    'the plain page hears the click first and sends its own like',
    async (drive, replicas) => {
      await stage(drive, replicas, `${site}/_plain`, [wait(truth(`like:${posts.calon.id}`))])
      await drive.step(click(truth(`like:${posts.calon.id}`)))
      return names(await heard(drive, replicas, 1)) === 'web/likes/*/like/' && drive.evaluate<boolean>(`String(window.__order) === 'page'`)
    },
  ],
]
