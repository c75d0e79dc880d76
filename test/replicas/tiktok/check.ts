import type { Drive } from '../drive'
import type { Recorded, Replicas, Step } from '../types'
import { click, e2e, hover, key, type, wait } from './cells/select'
import { feedItem, surfaces } from './cells/surfaces'
import { videos } from './videos'
import { feedAuthor, idOf, ownerOf } from './world'

export { targetOf } from './target'

type Behaviour = readonly [sentence: string, holds: (drive: Drive, replicas: Replicas) => Promise<boolean>]

const { registrant: here, other: neighbour } = surfaces.foryou
const home = here.url
const like = here.control('like')
const query = (css: string): string => `document.querySelector(${JSON.stringify(css)})`

/** Opens a page, does the steps and forgets what was sent meanwhile. */
const stage = async (drive: Drive, replicas: Replicas, url: string, steps: readonly Step[]): Promise<void> => {
  await drive.goto(url)
  for (const step of steps) await drive.step(step)
  await drive.settle()
  replicas.clear()
}

/** Mutations heard, once there are `count` and whatever else was on its way has arrived. */
const heard = async (drive: Drive, replicas: Replicas, count: number): Promise<Recorded[]> => {
  const mutations = () => replicas.requests().filter(({ mutation }) => mutation)
  for (let tries = 0; tries < 100 && mutations().length < count; tries += 1) await drive.settle()
  await drive.settle()
  return mutations()
}
const names = (requests: readonly Recorded[]): string => requests.map(({ operation }) => operation).join()
const itemOf = (request: Recorded | undefined): string => new URL(request?.path ?? '/', home).searchParams.get('aweme_id') ?? ''

const becomes = async (drive: Drive, expression: string): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await drive.evaluate<boolean>(expression)) return true
    await drive.settle()
  }
  return false
}

const items = `[...document.querySelectorAll(${JSON.stringify(e2e('recommend-list-item-container'))})]`

/** The item that fills the screen: its player's id and who its picture links to; presses its heart. */
const likeShown = `(() => {
  const item = ${items}.find((one) => Math.abs(one.getBoundingClientRect().top) < 50)
  const id = item?.querySelector('.xgplayer-container')?.id.slice(12)
  const button = item?.querySelector(${JSON.stringify(e2e('like-icon'))})
  if (!id || !button) return undefined
  button.click()
  return { id, href: item.querySelector(${JSON.stringify(e2e('video-author-avatar'))}).getAttribute('href') }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${home}?n=5000`, [wait(e2e('like-icon'))])
  await drive.evaluate(`void (window.before = ${items})`)
  for (const index of [3, 90, 2400, 17, 4990]) {
    await drive.evaluate(`${query('[class*="DivColumnListContainer"]')}.scrollTo(0, ${index} * innerHeight)`)
    await becomes(drive, `document.querySelector('[data-scroll-index="${index}"] ${e2e('like-icon')}') !== null`)
    replicas.clear()
    const pressed = await drive.evaluate<{ id: string; href: string } | undefined>(likeShown)
    const liked = itemOf((await heard(drive, replicas, 1))[0])
    const author = feedAuthor(index)
    if (pressed === undefined || liked !== pressed.id || liked !== idOf('item', author, 1000 + index)) return false
    if (ownerOf(liked) !== author || pressed.href !== `/@${author.handle}`) return false
  }
  return drive.evaluate(`${items}.length === 7 && ${items}.every((node) => window.before.includes(node))`)
}

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  [
    'two presses of a button send two requests, the second to take it back',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      await drive.evaluate(`{ ${query(like)}.click(); ${query(like)}.click() }`)
      return names(await heard(drive, replicas, 2)) === 'commit/item/digg:1,commit/item/digg:0'
    },
  ],
  [
    'the heart is pressed before the server has answered, and released when the request fails',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      const is = (on: boolean) => `${query(like)}.getAttribute('aria-pressed') === '${on}'`
      await drive.evaluate(`{
        const plain = window.fetch
        window.fetch = (url, init) => String(url).includes('/digg/') ? new Promise((_, fail) => setTimeout(fail, 200)) : plain(url, init)
      }`)
      await drive.evaluate(`${query(like)}.click()`)
      return (await becomes(drive, is(true))) && becomes(drive, is(false))
    },
  ],
  [
    'the page signs every address after it is asked for',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      await drive.step(click(like))
      const [request] = await heard(drive, replicas, 1)
      return /&msToken=.*&X-Bogus=.*&X-Gnarly=/.test(request?.path ?? '')
    },
  ],
  [
    'class names differ from load to load but for the component',
    async (drive, replicas) => {
      const bar = '[class*="SectionActionBarContainer"]'
      const names = async () => {
        await stage(drive, replicas, home, [wait(bar)])
        return drive.evaluate<string>(`${query(bar)}.className`)
      }
      return (await names()) !== (await names())
    },
  ],
  [
    'a panel opened by resting on the button goes when the pointer does, one opened by a press stays',
    async (drive, replicas) => {
      const panel = e2e('share-repost')
      await stage(drive, replicas, home, [wait(like), hover(here.control('share')), wait(panel), hover(e2e('tiktok-logo'))])
      if (!(await becomes(drive, `${query(panel)} === null`))) return false
      await drive.step(click(here.control('share')))
      await drive.step(hover(e2e('tiktok-logo')))
      await drive.evaluate(`new Promise((done) => setTimeout(done, 600))`)
      return drive.evaluate(`${query(panel)} !== null`)
    },
  ],
  [
    'only items near the screen hold more than their frame',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`${items}.map((one) => one.childElementCount).join('') === '1110000'`)
    },
  ],
  [
    'the comment drawer stands apart from its item and follows the one on screen',
    async (drive, replicas) => {
      const drawer = here.comments
      await stage(drive, replicas, home, [...here.opens, wait(`${drawer} ${e2e('comment-level-1')}`), key('ArrowDown')])
      return becomes(drive, `${query(drawer)}.closest('article') === null && ${query(drawer)}.innerText.includes('laporan diteruskan')`)
    },
  ],
  [
    'a shortcut acts on the item on screen, wherever the pointer is',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like), key('ArrowDown'), wait(neighbour.control('like'))])
      await drive.step(key('l'))
      return itemOf((await heard(drive, replicas, 1))[0]) === videos.warga.id
    },
  ],
  [
    'the favourites open as a feed whose address goes with the item on screen',
    async (drive, replicas) => {
      const { url, before } = surfaces.viewer.registrant
      await stage(drive, replicas, url, [...before, wait(`${feedItem(videos.calonPhoto)} ${e2e('favorite-icon')}`), key('ArrowDown')])
      return becomes(drive, `location.pathname.startsWith('/@pak_guru/')`)
    },
  ],
  [
    'the editor paints its own text over whatever a script puts there',
    async (drive, replicas) => {
      const draft = '#main-content-video_detail [contenteditable="true"]'
      await stage(drive, replicas, surfaces.video.registrant.url, [wait(e2e('comment-level-1')), type(draft, 'asli')])
      await drive.evaluate(`void (${query(`${draft} [data-text]`)}.textContent = 'palsu')`)
      await drive.step(key('End'))
      await drive.step(key('!'))
      return drive.evaluate(`${query(draft)}.innerText === 'asli!'`)
    },
  ],
  ['the actions of a long feed belong to the author its ids name, on recycled nodes', likesWhileScrolling],
  [
    'the plain page hears the click first and sends its own like',
    async (drive, replicas) => {
      await stage(drive, replicas, 'https://www.tiktok.com/_plain', [wait(e2e('like-icon'))])
      await drive.step(click(e2e('like-icon')))
      return names(await heard(drive, replicas, 1)) === 'commit/item/digg:1' && drive.evaluate(`String(window.__order) === 'page'`)
    },
  ],
]
