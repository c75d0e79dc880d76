import { useSyncExternalStore } from 'react'
import type { Post } from './posts'
import { postById } from './lists'
import { users } from './world'

/** What a composer opened from a post was opened for; the address does not say. */
export interface ComposeContext {
  readonly replyTo?: Post
  readonly quote?: Post
  readonly text?: string
}

/** Where the page is, and the page kept behind a modal route. */
export interface Place {
  readonly path: string
  readonly query: URLSearchParams
  readonly behind?: Place
  readonly compose?: ComposeContext
}

const modal = /^\/compose\/|^\/intent\/|\/status\/\d+\/(photo|video)\/\d+$/

/** Whether a path opens over another page. */
export const isModal = (path: string): boolean => modal.test(path)

const statusId = (url: string): string | undefined => /\/status\/(\d+)/.exec(url)?.[1]
const found = (id: string | null | undefined): Post | undefined => id ? postById(id) : undefined

/** Query parameters of `/compose/post` and `/intent/post`. The first attaches a quote, the second writes the link into the text. */
const fromQuery = (path: string, query: URLSearchParams): ComposeContext => {
  const url = query.get('url')
  const replyTo = found(query.get('in_reply_to'))
  const quote = found(statusId(url ?? ''))
  const text = [query.get('text'), path.startsWith('/intent/') || quote === undefined ? url : undefined].filter(Boolean).join(' ')
  return { ...(replyTo && { replyTo }), ...(quote && path.startsWith('/compose/') && { quote }), text }
}

/** What a modal address opened directly has behind it: an intent the post or account it is about, anything else the home page. */
const behindDirect = (path: string, query: URLSearchParams): Place => {
  const post = path.startsWith('/intent/') ? found(query.get('tweet_id')) : undefined
  const handle = query.get('screen_name') ?? users.find((one) => one.id === query.get('user_id'))?.handle
  if (post) return { path: `/${post.author.handle}/status/${post.id}`, query }
  return { path: handle ? `/${handle}` : '/home', query }
}

const here = (): Place => {
  const query = new URLSearchParams(location.search)
  const path = location.pathname
  return { path, query, ...(isModal(path) && { behind: behindDirect(path, query), compose: fromQuery(path, query) }) }
}

let stack: readonly Place[] = [here()]
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

export const currentPlace = (): Place => stack.at(-1) as Place

/** In-page navigation; a modal keeps the page it was opened from behind it. */
export const navigate = (path: string, compose?: ComposeContext): void => {
  const from = currentPlace()
  const behind = from.behind ?? from
  stack = [...stack, { path, query: new URLSearchParams(), ...(isModal(path) && { behind }), ...(compose && { compose }) }]
  history.pushState(null, '', path)
  if (!isModal(path)) scrollTo(0, 0)
  document.title = `${path} / X`
  tell()
}

/** Closes a modal or goes one page back. */
export const goBack = (): void => {
  const left = currentPlace()
  stack = stack.length > 1 ? stack.slice(0, -1) : [left.behind ?? { path: '/home', query: new URLSearchParams() }]
  history.replaceState(null, '', currentPlace().path)
  tell()
}

addEventListener('popstate', () => {
  stack = stack.length > 1 ? stack.slice(0, -1) : [here()]
  tell()
})

export const usePlace = (): Place => useSyncExternalStore((listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}, currentPlace)
