import type { Drive } from '../drive'
import type { Recorded, Replicas, Step } from '../types'
import { article, click, confirm, dialog, id, key, type, wait } from './cells/select'
import { posts } from './posts'
import { authorOf, feedAuthor, postId } from './world'

type Behaviour = readonly [sentence: string, holds: (drive: Drive, replicas: Replicas) => Promise<boolean>]

const home = 'https://x.com/home'
const like = `${article(posts.calon)} ${id('like')}`
const retweet = `${article(posts.calon)} ${id('retweet')}`
const modalDraft = `${dialog} ${id('tweetTextarea_0')}`

const query = (css: string): string => `document.querySelector(${JSON.stringify(css)})`

/** Opens a page, does the steps and forgets what was sent meanwhile. */
const stage = async (drive: Drive, replicas: Replicas, url: string, steps: readonly Step[]): Promise<void> => {
  await drive.goto(url)
  for (const step of steps) await drive.step(step)
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
const tweetOf = (request: Recorded | undefined): string =>
  (request?.body as { variables?: { tweet_id?: string } } | undefined)?.variables?.tweet_id ?? ''

const becomes = async (drive: Drive, expression: string): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await drive.evaluate<boolean>(expression)) return true
    await drive.settle()
  }
  return false
}

/** The like button nearest the top of the screen, and the post its article links to. */
const shownLike = `(() => {
  const button = [...document.querySelectorAll('[data-testid="like"]')].find((one) => {
    const { top } = one.getBoundingClientRect()
    return top > 100 && top < innerHeight - 50
  })
  const box = button.getBoundingClientRect()
  return { x: box.x + 5, y: box.y + 5, href: button.closest('article').querySelector('a:has(> time)').getAttribute('href') }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${home}?n=5000`, [wait(id('like'))])
  await drive.evaluate(`void (window.before = [...document.querySelectorAll('article')])`)
  for (const y of [0, 90_000, 300_000, 40_000, 700_000]) {
    await drive.evaluate(`scrollTo(0, ${y})`)
    await drive.settle()
    const { x, y: at, href } = await drive.evaluate<{ x: number; y: number; href: string }>(shownLike)
    replicas.clear()
    await drive.clickAt(x, at)
    const liked = tweetOf((await heard(drive, replicas, 1))[0])
    const index = Number(liked.slice(6)) - 1000
    const author = feedAuthor(index)
    if (href !== `/${author.handle}/status/${liked}` || authorOf(liked) !== author || postId(author, 1000 + index) !== liked) return false
  }
  return drive.evaluate(`(() => {
    const now = [...document.querySelectorAll('article')]
    return now.length === 20 && now.filter((node) => window.before.includes(node)).length >= 15
  })()`)
}

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  [
    'two presses of a button send two requests',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      await drive.evaluate(`{ const button = ${query(like)}; button.click(); button.click() }`)
      return (await heard(drive, replicas, 2)).length === 2
    },
  ],
  [
    'a reply sent twice is sent twice',
    async (drive, replicas) => {
      await stage(drive, replicas, `https://x.com/calon_contoh/status/${posts.calon.id}`, [
        type(`main ${id('tweetTextarea_0')}`, 'Dua kali'),
      ])
      await drive.evaluate(`{ const button = ${query(id('tweetButtonInline'))}; button.click(); button.click() }`)
      return names(await heard(drive, replicas, 2)) === 'CreateTweet,CreateTweet'
    },
  ],
  [
    'the button changes before the server has answered',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      return drive.evaluate(`(async () => {
      ${query(like)}.click()
      await Promise.resolve()
      return ${query(like)} === null
    })()`)
    },
  ],
  [
    'a like whose request fails is taken back',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [wait(like)])
      await drive.evaluate(
        `void (XMLHttpRequest.prototype.send = function () { setTimeout(() => this.dispatchEvent(new Event('error'))) })`,
      )
      await drive.step(click(like))
      return becomes(drive, `${query(like)} !== null`)
    },
  ],
  [
    'a menu closes as soon as the focus is elsewhere',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [click(retweet), wait(`${id('retweetConfirm')}:focus`)])
      await drive.evaluate(`${query('input')}.focus()`)
      return becomes(drive, `${query('[role="menu"]')} === null`)
    },
  ],
  [
    'a menu opens over its button, so that a second press lands on its first entry',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [click(retweet), wait(`${id('retweetConfirm')}:focus`), click(retweet)])
      return becomes(drive, `${query(`${article(posts.calon)} ${id('unretweet')}`)} !== null`)
    },
  ],
  [
    'the same sheet serves every menu on a small screen',
    async (drive, replicas) => {
      await stage(drive, replicas, 'https://mobile.x.com/home', [click(retweet), wait(id('retweetConfirm'))])
      await drive.evaluate(`void (window.sheet = ${query(id('sheetDialog'))})`)
      await drive.step(key('Escape'))
      await drive.step(click(`${article(posts.warga)} ${id('caret')}`))
      await drive.step(wait(`${id('sheetDialog')} ${id('block')}`))
      return drive.evaluate(`window.sheet === ${query(id('sheetDialog'))}`)
    },
  ],
  [
    'a modal takes the focus back',
    async (drive, replicas) => {
      await stage(drive, replicas, 'https://x.com/compose/post', [wait(`${modalDraft}:focus`)])
      return drive.evaluate(
        `(${query('main input')} ?? ${query('input')}).focus(), document.activeElement.closest('[role="dialog"]') !== null`,
      )
    },
  ],
  [
    'a draft outlives the sheet that asks about it',
    async (drive, replicas) => {
      await stage(drive, replicas, home, [
        click(`${article(posts.calon)} ${id('reply')}`),
        type(modalDraft, 'Ini tetap'),
        key('Escape'),
        wait(confirm),
        key('Escape'),
      ])
      return becomes(drive, `${query(confirm)} === null && ${query(modalDraft)}.innerText === 'Ini tetap'`)
    },
  ],
  [
    'the editor paints its own text over whatever a script puts there',
    async (drive, replicas) => {
      await stage(drive, replicas, 'https://x.com/compose/post', [type(modalDraft, 'asli')])
      await drive.evaluate(`void (${query(`${modalDraft} [data-text]`)}.textContent = 'palsu')`)
      await drive.step(type(modalDraft, '!'))
      return drive.evaluate(`${query(modalDraft)}.innerText.includes('asli')`)
    },
  ],
  ['the actions of a long feed belong to the author its ids name, on recycled nodes', likesWhileScrolling],
  [
    'the plain page hears the click first and sends its own like',
    async (drive, replicas) => {
      await stage(drive, replicas, 'https://x.com/_plain', [wait(id('like'))])
      await drive.step(click(id('like')))
      return names(await heard(drive, replicas, 1)) === 'FavoriteTweet' && drive.evaluate(`String(window.__order) === 'page'`)
    },
  ],
]
