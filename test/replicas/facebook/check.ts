import type { Drive } from '../drive'
import type { Recorded, Replicas, Step } from '../types'
import { click, focus, hover, key, part, type, wait } from './cells/select'
import { surfaces } from './cells/surfaces'
import { posts } from './posts'
import { targetOf } from './target'
import { feedAuthor, postId } from './world'

export { targetOf } from './target'

type Behaviour = readonly [sentence: string, holds: (drive: Drive, replicas: Replicas) => Promise<boolean>]

const home = 'https://www.facebook.com/'
const { at, feedback } = surfaces.home.registrant
const editor = part(feedback, 'editor', 'dialog')
const flown = part('flyout', 'LOVE', 'layer')
const shareNow = part('share', 'now', 'layer')
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
const reactionIn = (request: Recorded | undefined): string => /feedback_reaction_id":"(\d+)/.exec((request?.body as { variables?: string } | undefined)?.variables ?? '')?.[1] ?? ''

const feedbackIn = (request: Recorded): string =>
  Buffer.from(/feedback_id":"([\w+/=]+)/.exec((request.body as { variables?: string }).variables ?? '')?.[1] ?? '', 'base64').toString('utf8')

const becomes = async (drive: Drive, expression: string): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await drive.evaluate<boolean>(expression)) return true
    await drive.settle()
  }
  return false
}

/** The like button of the recycled container nearest the top of the screen, and the number in its text. */
const shownLike = `(() => {
  const button = [...document.querySelectorAll('[data-ad-rendering-role="like_button"]')].map((one) => one.closest('[role="button"]')).find((one) => {
    const { top } = one.getBoundingClientRect()
    return top > 100 && top < innerHeight - 50
  })
  const box = button.getBoundingClientRect()
  const text = button.closest('[style*="translateY"]').querySelector('[data-ad-rendering-role="story_message"]').textContent
  return { x: box.x + 5, y: box.y + 5, index: Number(/Catatan (\\d+):/.exec(text)[1]) }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${home}?n=5000`, [wait('[data-ad-rendering-role="like_button"]')])
  await drive.evaluate(`void (window.before = [...document.querySelectorAll('[style*="translateY"]')])`)
  for (const y of [0, 90_000, 300_000, 40_000, 700_000]) {
    await drive.evaluate(`scrollTo(0, ${y})`)
    await drive.settle()
    const { x, y: at, index } = await drive.evaluate<{ x: number; y: number; index: number }>(shownLike)
    replicas.clear()
    await drive.clickAt(x, at)
    const [liked] = await heard(drive, replicas, 1)
    const author = feedAuthor(index)
    if (liked === undefined || !feedbackIn(liked).endsWith(postId(author, 1000 + index))) return false
  }
  return drive.evaluate(`(() => {
    const now = [...document.querySelectorAll('[style*="translateY"]')]
    return now.length === 10 && now.every((node) => window.before.includes(node))
  })()`)
}

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  ['two presses of a button send two requests, the second taking the first back', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('like'))])
    await drive.step(click(at('like')))
    await drive.step(click(at('like')))
    const sent = await heard(drive, replicas, 2)
    return sent.length === 2 && reactionIn(sent[0]) === '1635855486666999' && reactionIn(sent[1]) === '0'
  }],
  ['taking a reaction back is the same mutation with the reaction 0', async (drive, replicas) => {
    await stage(drive, replicas, `${home}?on=1`, [click(at('like'))])
    return reactionIn((await heard(drive, replicas, 1))[0]) === '0'
  }],
  ['the button changes before the server has answered', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('like'))])
    return drive.evaluate(`(async () => {
      ${query(at('like'))}.click()
      await Promise.resolve()
      return ${query(at('like'))}.getAttribute('aria-label') === 'Hapus Suka'
    })()`)
  }],
  ['a like whose request fails is taken back', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('like'))])
    await drive.evaluate(`void (XMLHttpRequest.prototype.send = function () { setTimeout(() => this.dispatchEvent(new Event('error'))) })`)
    await drive.step(click(at('like')))
    return becomes(drive, `${query(at('like'))}.getAttribute('aria-label') === 'Suka'`)
  }],
  ['a press held long opens the reactions and likes nothing', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('like'))])
    await drive.step({ do: 'hold', on: at('like') })
    return (await heard(drive, replicas, 0)).length === 0 && drive.evaluate(`${query(flown)} !== null`)
  }],
  ['the reactions float outside the root of the page', async (drive, replicas) => {
    await stage(drive, replicas, home, [hover(at('like')), wait(flown)])
    return drive.evaluate(`${query(flown)}.closest('[id^="mount_0_0_"]') === null`)
  }],
  ['the share dialog says nothing about what is shared', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('share')), wait(shareNow)])
    return drive.evaluate(`${query(shareNow)}.closest('[role="dialog"]').querySelector('a[href]') === null`)
  }],
  ['sharing now wants a pointer that went down, not a click alone', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('share')), wait(shareNow)])
    await drive.evaluate(`${query(shareNow)}.click()`)
    return (await heard(drive, replicas, 0)).length === 0
  }],
  ['a dialog takes the focus back', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('share')), wait(shareNow)])
    return drive.evaluate(`${query('input')}.focus(), document.activeElement.closest('[role="dialog"]') !== null`)
  }],
  ['a closed dialog leaves an empty one behind', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('share')), wait(shareNow), key('Escape')])
    return becomes(drive, `${query(shareNow)} === null && document.querySelectorAll('[role="dialog"]').length === 2`)
  }],
  ['a post opened directly lies over a copy of itself nobody sees', async (drive, replicas) => {
    await stage(drive, replicas, surfaces.dialog.registrant.url, [wait(part(feedback, 'unit', 'dialog'))])
    return drive.evaluate(`${query(part(feedback, 'like'))} !== null && !${query(part(feedback, 'like'))}.checkVisibility({ visibilityProperty: true })`)
  }],
  ['the time of a post has no address until it is pointed at', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('time'))])
    const before = await drive.evaluate<string>(`${query(at('time'))}.getAttribute('href')`)
    await drive.step(hover(at('time')))
    return before.startsWith('/?__cft__') && becomes(drive, `${query(at('time'))}.getAttribute('href').startsWith('/calon.contoh/posts/pfbid')`)
  }],
  ['only comments and what is loading are articles in 2026, and posts were in 2023', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('unit'))])
    const now = await drive.evaluate<number>(`document.querySelectorAll('[role="article"]:not([aria-busy])').length`)
    await stage(drive, replicas, `${home}?gen=2023`, [wait(at('unit'))])
    return now === 0 && drive.evaluate(`${query(at('unit'))}.getAttribute('role') === 'article' && ${query('[data-ad-rendering-role]')} === null`)
  }],
  ['a post carries more hidden buttons than real ones', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('unit'))])
    return drive.evaluate(`${query(at('unit'))}.querySelectorAll('[aria-hidden="true"][role="button"]').length > ${query(at('unit'))}.querySelectorAll('[role="button"][tabindex="0"]').length`)
  }],
  ['class names and the name of the root are others on the next load', async (drive, replicas) => {
    const look = `[${query(at('unit'))}.className, ${query('[id^="mount_0_0_"]')}.id].join()`
    await stage(drive, replicas, home, [wait(at('unit'))])
    const before = await drive.evaluate<string>(look)
    await stage(drive, replicas, home, [wait(at('unit'))])
    return before !== (await drive.evaluate<string>(look))
  }],
  ['whoever is not logged in can press Like and only gets asked to log in', async (drive, replicas) => {
    await stage(drive, replicas, `${home}?out=1`, [wait(at('like'))])
    const label = await drive.evaluate<string | null>(`${query(at('like'))}.getAttribute('aria-label')`)
    await drive.step(click(at('like')))
    return label === null && (await heard(drive, replicas, 0)).length === 0 && becomes(drive, `${query('[role="dialog"][aria-label]')} !== null`)
  }],
  ['typing a comment tells the server that somebody types, and sends nothing else', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('comment')), wait(editor)])
    await drive.step(type(editor, 'Nanti'))
    return (await heard(drive, replicas, 0)).length === 0 && replicas.requests().some(({ operation }) => operation.includes('LiveTyping'))
  }],
  ['the editor paints its own text over whatever a script puts there', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('comment')), type(editor, 'asli')])
    await drive.evaluate(`void (${query(`${editor} [data-lexical-text]`)}.textContent = 'palsu')`)
    await drive.step(type(editor, '!'))
    return drive.evaluate(`${query(editor)}.innerText.trim() === 'asli!'`)
  }],
  ['Shift and Enter make a line and send nothing', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(at('comment')), type(editor, 'satu')])
    await drive.step(key('Shift+Enter'))
    await drive.step(type(editor, 'dua'))
    return (await heard(drive, replicas, 0)).length === 0 && drive.evaluate(`${query(editor)}.children.length === 2`)
  }],
  ['a key with nothing in focus does nothing', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(at('like'))])
    await drive.step(key('l'))
    await drive.step(key('s'))
    return (await heard(drive, replicas, 0)).length === 0 && drive.evaluate(`${query(shareNow)} === null`)
  }],
  ['a like by key on a comment in focus goes to its post', async (drive, replicas) => {
    const { url, at: comment } = surfaces.comment.registrant
    await stage(drive, replicas, url, [focus(comment('unit'))])
    await drive.step(key('l'))
    const [sent] = await heard(drive, replicas, 1)
    return sent !== undefined && targetOf(sent) === posts.warga.author
  }],
  ['the actions of a long feed belong to the author its ids name, on recycled nodes', likesWhileScrolling],
  ['the plain page hears the click first and sends its own like', async (drive, replicas) => {
    await stage(drive, replicas, `${home}_plain`, [wait('#plain-like')])
    await drive.step(click('#plain-like'))
    const [sent] = await heard(drive, replicas, 1)
    return sent?.operation === 'CometUFIFeedbackReactMutation' && targetOf(sent)?.handle === 'calon.contoh' && drive.evaluate(`String(window.__order) === 'page'`)
  }],
]
