// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '../../../src/neutrality'
import { FeedProvider, useNewFeed, type Feed } from '../../../src/pages/training/x/feed-context'
import { TrainingFeed } from '../../../src/pages/training/x/feed'
import { Layers } from '../../../src/pages/training/x/layers'
import { UserCell } from '../../../src/pages/training/x/people'
import { posts, suggested } from '../../../src/pages/training/x/world'
import { createMemory, locateComposer, locateControl, locateShortcut, type Place } from '../../../src/sites'
import { x } from '../../../src/sites/x'

let feed: Feed
const place = (): Place => ({ pack: x, page: document, url: () => new URL('https://x.com/home'), memory: createMemory(() => 0), concerns: () => true })
const keysAt = (control: Element | null | undefined) => (control == null ? undefined : locateControl(control, place())?.attempts[0]?.keys)
const articles = () => [...document.querySelectorAll('.feed [data-testid="tweet"]')]
const press = async (control: Element | null | undefined) => { await act(() => { (control as HTMLElement).click() }) }

function Page({ language }: { readonly language: Language }) {
  feed = useNewFeed(language)
  return (
    <FeedProvider value={feed}>
      <TrainingFeed />
      <ul>{suggested.map((account) => <UserCell key={account.id} account={account} />)}</ul>
      <Layers />
    </FeedProvider>
  )
}

beforeEach(async () => {
  document.body.innerHTML = '<div id="page"></div>'
  await act(() => { render(<Page language="id" />, document.getElementById('page')!) })
})
afterEach(() => { render(null, document.getElementById('page')!) })

describe('the training feed, read by the pack of X', () => {
  it.each(posts.map((post, at) => ({ at, id: post.id, handle: post.author.handle })))('post $at is by @$handle on every control', ({ at, id, handle }) => {
    for (const testid of ['like', 'retweet', 'reply']) {
      const control = articles()[at]?.querySelector(`[data-testid="${testid}"]`)
      expect(keysAt(control), testid).toEqual([`x:u:${handle}`])
      expect(locateControl(control!, place())?.attempts[0]).toMatchObject({ post: id, state: testid === 'like' ? 'off' : 'unknown' })
    }
  })

  it('names the author of a quoted post beside the author of the post', () => {
    const quoting = articles()[posts.findIndex(({ quotes }) => quotes !== undefined)]?.querySelector('[data-testid="like"]')
    expect(locateControl(quoting!, place())?.attempts[0]).toMatchObject({ keys: ['x:u:ibu_rt05'], quoted: ['x:u:latihan_calon'] })
  })

  it('finds the like button by the shortcut on the focused post', () => {
    expect(locateShortcut('l', articles()[3]!, place())?.attempts[0]?.keys).toEqual(['x:u:latihan_bakal'])
  })

  it.each(suggested.map((account, at) => ({ at, ...account })))('the follow button of @$handle names handle and number', ({ at, handle, id }) => {
    expect(keysAt(document.querySelectorAll('[data-testid="UserCell"] button')[at])).toEqual([`x:u:${handle}`, `x:n:${id}`])
  })

  it('answers the post above the text box of a reply', async () => {
    await press(articles()[0]?.querySelector('[data-testid="reply"]'))
    const box = document.querySelector('#layers [data-testid="tweetTextarea_0"]')!
    expect(locateComposer([box], 'Control+Enter', place())).toBeUndefined()
    box.textContent = 'Siap'
    const located = locateComposer([box], 'Control+Enter', place())
    expect(located?.attempts[0]).toMatchObject({ interaction: 'reply', keys: ['x:u:latihan_calon'], post: posts[0]?.id })
  })
})

describe('the training site', () => {
  it('hears of a like when the button is really pressed, and shows it', async () => {
    await press(articles()[1]?.querySelector('[data-testid="like"]'))
    expect(feed.state.heard.map(({ kind, about }) => [kind, about.handle])).toEqual([['like', 'warga_biasa']])
    expect(articles()[1]?.querySelector('[data-testid="unlike"]')?.getAttribute('aria-label')).toBe('28 Suka. Disukai')
  })

  it('hears nothing of an opened menu, and of a repost once its item is pressed', async () => {
    await press(articles()[0]?.querySelector('[data-testid="retweet"]'))
    expect(feed.state.heard).toEqual([])
    await press(document.querySelector('#layers [data-testid="retweetConfirm"]'))
    expect(feed.state.heard.map(({ kind }) => kind)).toEqual(['repost'])
    expect(document.querySelector('#layers [role="menu"]')).toBeNull()
  })

  it('does not take an empty reply, and takes a written one', async () => {
    await press(articles()[0]?.querySelector('[data-testid="reply"]'))
    const send = document.querySelector<HTMLButtonElement>('#layers [data-testid="tweetButton"]')
    expect(send?.disabled).toBe(true)
    const box = document.querySelector('#layers [data-testid="tweetTextarea_0"]')
    await act(() => {
      box!.textContent = 'Semoga lancar'
      box!.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await press(send)
    expect(feed.state.heard.map(({ kind }) => kind)).toEqual(['reply'])
  })

  it('hears nothing of links', async () => {
    await press(articles()[0]?.querySelector('[data-testid="User-Name"] a'))
    expect(feed.state.heard).toEqual([])
    expect(feed.notice).toBe('Dalam latihan, tautan tidak membuka halaman.')
  })

  it('has heard nothing after a reset', async () => {
    await press(articles()[1]?.querySelector('[data-testid="like"]'))
    await act(() => { feed.reset() })
    expect(feed.state.heard).toEqual([])
    expect(articles()[1]?.querySelector('[data-testid="like"]')).not.toBeNull()
  })
})
