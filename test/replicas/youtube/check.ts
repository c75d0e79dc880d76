import type { Drive } from '../drive'
import type { Recorded, Replicas, Step } from '../types'
import { commentBy, commentCss } from './cells/likes'
import { click, entry, key, mobile, page, short, type, wait, watch, withVideo } from './cells/select'
import { targetOf } from './target'
import { authorOf } from './world/ids'
import { feedAuthor, shorts, videos, type Video } from './world/videos'

export { targetOf }

type Behaviour = readonly [sentence: string, holds: (drive: Drive, replicas: Replicas) => Promise<boolean>]

const like = 'ytd-watch-metadata like-button-view-model button'
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

const becomes = async (drive: Drive, expression: string): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await drive.evaluate<boolean>(expression)) return true
    await drive.settle()
  }
  return false
}

/** Where the topmost comment on the screen has its like button, and the channel its header links to. */
const shownComment = `(() => {
  const button = [...document.querySelectorAll('ytd-comment-view-model #like-button button')].find((one) => one.getBoundingClientRect().top > 120)
  const box = button.getBoundingClientRect()
  return { x: box.x + 8, y: box.y + 8, href: button.closest('ytd-comment-view-model').querySelector('#author-text').getAttribute('href') }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${watch(videos.warga)}&n=5000`, [wait('ytd-comment-view-model #like-button button')])
  await drive.evaluate(`void (window.before = [...document.querySelectorAll('ytd-comment-view-model')])`)
  for (const y of [700, 90_000, 400_000, 30_000]) {
    await drive.evaluate(`scrollTo(0, ${y})`)
    await drive.settle()
    await drive.settle()
    const { x, y: at, href } = await drive.evaluate<{ x: number; y: number; href: string }>(shownComment)
    replicas.clear()
    await drive.clickAt(x, at)
    const [request] = await heard(drive, replicas, 1)
    const author = request && targetOf(request)
    if (author === undefined || href !== `/@${author.handle}`) return false
  }
  return drive.evaluate(`(() => {
    const now = [...document.querySelectorAll('ytd-comment-view-model')]
    return now.length === 24 && now.every((node) => window.before.includes(node))
  })()`)
}

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  ['two presses of the like button like and take back', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.calon), [wait(like)])
    await drive.evaluate(`{ const button = ${query(like)}; button.click(); button.click() }`)
    return names(await heard(drive, replicas, 2)) === 'like/like,like/removelike'
  }],
  ['the button changes before the server has answered, and its label does not', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.calon), [wait(like)])
    return drive.evaluate(`(() => {
      const button = ${query(like)}
      const label = button.ariaLabel
      button.click()
      return button === ${query(like)} && button.ariaPressed === 'true' && button.ariaLabel === label
    })()`)
  }],
  ['a like whose request fails is taken back', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.calon), [wait(like)])
    await drive.evaluate(`void (window.fetch = () => Promise.reject(new TypeError('offline')))`)
    await drive.step(click(like))
    return becomes(drive, `${query(like)}.ariaPressed === 'false'`)
  }],
  ['there are like buttons in the page that cannot be seen', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.calon), [wait(like)])
    return drive.evaluate(`[...document.querySelectorAll('like-button-view-model button')].filter((one) => one.offsetWidth === 0).length >= 2`)
  }],
  ['the watch page stays behind the next page with its old video, and so does the head', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.calon),
      [click('ytd-guide-entry-renderer a[href="/@warga_biasa"]'), wait('ytd-browse[page-subtype="channels"]:not([hidden])')])
    return drive.evaluate(`${query(`ytd-watch-flexy[hidden][video-id="${videos.calon.id}"] ytd-channel-name a[href="/@calon_contoh"]`)} !== null
      && ${query('meta[itemprop="channelId"]')}.content === '${videos.calon.author.id}' && location.pathname === '/@warga_biasa'`)
  }],
  ['another video is shown by the very same nodes', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.warga), [wait(like)])
    await drive.evaluate(`void (window.button = ${query(like)})`)
    await drive.step(click(`#related h3 a[href="/watch?v=${videos.calon.id}"]`))
    await drive.step(wait(`ytd-watch-flexy[video-id="${videos.calon.id}"]`))
    return drive.evaluate(`window.button === ${query(like)}`)
  }],
  ['a chip shows other videos in the same nodes, and the address stays', async (drive, replicas) => {
    const first = `${query('ytd-rich-item-renderer h3 a')}.getAttribute('href')`
    await stage(drive, replicas, page('/'), [wait('ytd-rich-item-renderer')])
    await drive.evaluate(`void (window.was = [${query('ytd-rich-item-renderer')}, ${first}, location.href])`)
    await drive.step(click('yt-chip-cloud-chip-renderer:nth-of-type(2) button'))
    return becomes(drive, `window.was[0] === ${query('ytd-rich-item-renderer')} && window.was[1] !== ${first} && window.was[2] === location.href`)
  }],
  ['one dropdown serves every menu with the same entries made over', async (drive, replicas) => {
    const item = entry('share')
    const open = (video: Video) => [click(`ytd-rich-item-renderer${withVideo(video)} button-view-model button`), wait(item)]
    await stage(drive, replicas, page('/'), open(videos.calon))
    await drive.evaluate(`void (window.item = ${query(item)})`)
    for (const step of [key('Escape'), ...open(videos.fan)]) await drive.step(step)
    return drive.evaluate(`window.item === ${query(item)}`)
  }],
  ['three Shorts are in the page and one is on', async (drive, replicas) => {
    await stage(drive, replicas, short(shorts[0] as Video), [wait('ytd-reel-video-renderer[is-active]')])
    return drive.evaluate(`document.querySelectorAll('#shorts-inner-container > ytd-reel-video-renderer').length === 3
      && document.querySelectorAll('ytd-reel-video-renderer[is-active]').length === 1`)
  }],
  ['two taps on a Short like it, and two more do not take that back', async (drive, replicas) => {
    await stage(drive, replicas, short(shorts[0] as Video, mobile), [{ do: 'dblclick', on: '.video-stream' }, { do: 'dblclick', on: '.video-stream' }])
    return becomes(drive, `${query('like-button-view-model button')}.ariaPressed === 'true'`)
  }],
  ['a renderer of 2022 acts when the finger leaves, without a click', async (drive, replicas) => {
    await stage(drive, replicas, `${watch(videos.calon)}&gen=2022`, [wait('#segmented-like-button button')])
    await drive.evaluate(`addEventListener('click', (event) => event.stopImmediatePropagation(), true)`)
    await drive.step({ do: 'tap', on: '#segmented-like-button button' })
    return names(await heard(drive, replicas, 1)) === 'like/like'
  }],
  ['an editor of a reply stands outside the comment it answers', async (drive, replicas) => {
    const comment = commentCss(commentBy('Tim_Contoh', videos.warga.id), 'ytd-comment-view-model')
    await stage(drive, replicas, watch(videos.warga),
      [click(`${comment} #reply-button-end button`), wait('ytd-comment-replies-renderer #contenteditable-root')])
    return drive.evaluate(`${query('#contenteditable-root')}.closest('ytd-comment-view-model') === null`)
  }],
  ['Enter alone breaks a line in a comment', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.calon), [click('#comments #placeholder-area'), type('#contenteditable-root', 'satu'), key('Enter')])
    return (await heard(drive, replicas, 0)).length === 0
  }],
  ['the chat frame names no channel but in its address', async (drive, replicas) => {
    await stage(drive, replicas, watch(videos.liveCalon), [wait('#chatframe >>> #input-panel')])
    return drive.evaluate(`(() => {
      const { body } = ${query('#chatframe')}.contentDocument
      return body.querySelector('a') === null && !body.innerHTML.includes('${videos.liveCalon.author.id}') && !body.innerHTML.includes('calon_contoh')
    })()`)
  }],
  ['the comments of a long list belong to whom their headers name, on recycled nodes', likesWhileScrolling],
  ['the long grid names every author right', async (drive, replicas) => {
    await stage(drive, replicas, `${page('/')}?n=5000`, [wait('ytd-rich-item-renderer')])
    await drive.evaluate('scrollTo(0, 60000)')
    await drive.settle()
    const shown = await drive.evaluate<readonly (readonly [string, string])[]>(`[...document.querySelectorAll('ytd-rich-item-renderer')].map((one) =>
      [one.querySelector('h3 a').getAttribute('href').slice(9), one.querySelector('yt-content-metadata-view-model a').getAttribute('href').slice(2)])`)
    return shown.length === 24 && shown.every(([id, handle]) => authorOf(id)?.handle === handle && feedAuthor(Number(id.slice(4, 10)) - 1000).handle === handle)
  }],
  ['the plain page hears the click first and sends its own like', async (drive, replicas) => {
    await stage(drive, replicas, page('/_plain'), [wait('like-button-view-model button')])
    await drive.step(click('like-button-view-model button'))
    return names(await heard(drive, replicas, 1)) === 'like/like' && drive.evaluate(`String(window.__order) === 'page'`)
  }],
]
