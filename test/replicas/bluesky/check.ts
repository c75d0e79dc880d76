import type { Drive } from '../drive'
import { click, key, truth, type, wait } from '../instagram/cells/make'
import { becomes, heard, names, one, stage, type Behaviour } from '../instagram/watch'
import type { Recorded, Replicas } from '../types'
import { site, surfaces } from './cells/places'
import { posts } from './posts'
import { authorOf, feedAuthor, rkeyOf, serialOf } from './world'

export { targetOf } from './target'

const home = `${site}/`
const { control } = surfaces.feed.registrant
const like = control('like')
const draft = truth('draft')
const uri = (request: Recorded | undefined): string => (request?.body as { record?: { subject?: { uri?: string } } } | undefined)?.record?.subject?.uri ?? ''
const item = (rkey: string): string => `${one(truth(`like:${rkey}`, truth('feed')))}.closest('[data-testid^="feedItem-by-"]')`

/** The like button nearest the top of the screen, and where its post's time leads. */
const shownLike = `(() => {
  const button = [...document.querySelectorAll('${truth('feed')} [data-testid="likeBtn"]')].find((one) => one.getBoundingClientRect().top > 90 && one.getBoundingClientRect().top < innerHeight - 60)
  const box = button.getBoundingClientRect()
  return { x: box.x + 6, y: box.y + 6, href: [...button.closest('[data-testid^="feedItem-by-"]').querySelectorAll('a[href*="/post/"]')][0].getAttribute('href') }
})()`

const likesWhileScrolling = async (drive: Drive, replicas: Replicas): Promise<boolean> => {
  await stage(drive, replicas, `${home}?n=5000`, [wait(`${truth('feed')} [data-testid="likeBtn"]`)])
  await drive.evaluate(`void (window.before = [...document.querySelectorAll('${truth('feed')} [data-testid="likeBtn"]')])`)
  for (const y of [0, 90_000, 300_000, 40_000, 700_000]) {
    await drive.evaluate(`scrollTo(0, ${y})`)
    await drive.settle()
    await drive.settle()
    const { x, y: at, href } = await drive.evaluate<{ x: number; y: number; href: string }>(shownLike)
    replicas.clear()
    await drive.clickAt(x, at)
    const rkey = uri((await heard(drive, replicas, 1))[0]).split('/').at(-1) ?? ''
    const index = serialOf(rkey) - 1000
    const author = feedAuthor(index)
    if (!href.endsWith(`/post/${rkey}`) || authorOf(rkey) !== author || rkeyOf(author, 1000 + index) !== rkey) return false
  }
  return drive.evaluate(`[...document.querySelectorAll('${truth('feed')} [data-testid="likeBtn"]')].filter((one) => window.before.includes(one)).length >= 12`)
}

/** What the replica promises beyond the matrix. */
export const behaviours: readonly Behaviour[] = [
  ['a like whose request fails is taken back', async (drive, replicas) => {
    await stage(drive, replicas, `${home}?lang=en`, [wait(like)])
    return drive.evaluate(`(async () => {
      window.fetch = () => new Promise((_, fail) => setTimeout(fail, 60))
      ${one(like)}.click()
      const label = async (ms) => { await new Promise((done) => setTimeout(done, ms)); return ${one(like)}.getAttribute('aria-label') }
      return (await label(20)).startsWith('Unlike (') && (await label(150)).startsWith('Like (')
    })()`)
  }],
  ['a like button says that it is pressed only while it is', async (drive, replicas) => {
    await stage(drive, replicas, `${home}?on=1`, [wait(like)])
    return drive.evaluate(`${one(like)}.getAttribute('aria-pressed') === 'false'`)
  }],
  ['whoever reposted is linked before the author', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(like)])
    return drive.evaluate(`${item(surfaces.reposted.registrant.post.rkey)}.querySelector('a').getAttribute('href') === '/profile/warga.bsky.social'`)
  }],
  ['a quoted post has neither controls nor, in the newer build, links', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(like)])
    return drive.evaluate(`(() => {
      const box = ${item(posts.wargaQuotesCalon.rkey)}.querySelector('[aria-label="Post by calon-contoh.bsky.social"]')
      return box.querySelector('a, button') === null && box.textContent.includes('@calon-contoh.bsky.social')
    })()`)
  }],
  ['another feed is in the document, unseen and first', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(like)])
    return drive.evaluate(`document.querySelector('[data-testid="likeBtn"]').getBoundingClientRect().height === 0`)
  }],
  ['screens left behind stay in the document', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(truth(`name:${posts.calon.rkey}`, truth('feed'))), wait(truth('header'))])
    return drive.evaluate(`${one(like)} !== null && ${one(like)}.getBoundingClientRect().height === 0`)
  }],
  ['an answer’s composer names nobody by handle', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(control('reply')), wait(draft)])
    return drive.evaluate(`(() => { const box = ${one('[data-testid="composePostView"]')}; return !box.innerText.includes('@calon') && box.querySelector('a') === null })()`)
  }],
  ['a menu fills a moment after it opens, at the end of the body', async (drive, replicas) => {
    await stage(drive, replicas, home, [wait(like)])
    return drive.evaluate(`(async () => {
      ${one(control('repost'))}.click()
      await Promise.resolve()
      const menu = ${one('[role="menu"]')}
      return menu.querySelector('[role="menuitem"]') === null && menu.closest('#root') === null
    })()`)
  }],
  ['a draft outlives the prompt that asks about it', async (drive, replicas) => {
    await stage(drive, replicas, home, [click(control('reply')), wait(draft), type(draft, 'Ini tetap'), click(truth('cancel')), wait(truth('keep')), click(truth('keep'))])
    return becomes(drive, `${one(truth('discard'))} === null && ${one(draft)}.innerText.includes('Ini tetap')`)
  }],
  ['Enter in a chat sends the post that is attached, and the next message goes without it', async (drive, replicas) => {
    await stage(drive, replicas, `${site}/messages/3lcontoh?embed=${encodeURIComponent(`at://${posts.calon.author.did}/app.bsky.feed.post/${posts.calon.rkey}`)}`, [wait(truth('message')), click(truth('message'))])
    await drive.step(key('Enter'))
    const [first] = await heard(drive, replicas, 1)
    await drive.step(type(truth('message'), 'Halo'))
    await drive.step(key('Enter'))
    const sent = await heard(drive, replicas, 2)
    return JSON.stringify(first?.body).includes(posts.calon.rkey) && !JSON.stringify(sent[1]?.body).includes(posts.calon.rkey)
  }],
  ['what is done in a long feed belongs to the author its ids name, on recycled nodes', likesWhileScrolling],
  ['the plain page hears the click first and sends its own like', async (drive, replicas) => {
    await stage(drive, replicas, `${site}/_plain`, [wait('[data-testid="likeBtn"]')])
    await drive.step(click('[data-testid="likeBtn"]'))
    return names(await heard(drive, replicas, 1)) === 'createRecord app.bsky.feed.like' && drive.evaluate<boolean>(`String(window.__order) === 'page'`)
  }],
]
