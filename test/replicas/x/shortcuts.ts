import { toggleBookmark, toggleLike } from './actions'
import { menuIsOpen, openMenu } from './layers/state'
import { postById } from './lists'
import { options } from './options'
import type { Post } from './posts'
import { postOf } from './post/targets'
import { currentPlace, navigate } from './route'

/** What a shortcut acts on: the post that has the focus, or the one a viewer shows. */
const target = (): { post: Post; scope: ParentNode } | undefined => {
  const article = document.activeElement?.closest('article[data-testid="tweet"]')
  const post = article && postOf(article)
  if (post) return { post, scope: article }
  const viewed = /\/status\/(\d+)\/(?:photo|video|mediaviewer)/.exec(currentPlace().path)?.[1]
  const shown = viewed === undefined ? undefined : postById(viewed)
  const scope = document.querySelector('#layers [aria-modal="true"]') ?? document.querySelector('[data-testid="vss-scroll-view"]')
  return shown && scope ? { post: shown, scope } : undefined
}

const step = (by: 1 | -1): void => {
  const root = document.querySelector('#layers [aria-modal="true"]') ?? document
  const all = [...root.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')]
    .map((article) => ({ article, top: article.getBoundingClientRect().top })).sort((a, b) => a.top - b.top)
  const current = document.activeElement?.closest('article')
  const at = all.findIndex(({ article }) => article === current)
  const next = at < 0 ? all.find(({ top }) => top > 0) : all[at + by]
  next?.article.focus()
  next?.article.scrollIntoView({ block: 'center' })
}

const menuFor = (kind: 'repost' | 'share'): void => {
  const found = target()
  const css = kind === 'repost' ? '[data-testid="retweet"], [data-testid="unretweet"]' : '[role="group"] > div:last-child [aria-haspopup="menu"]'
  const opener = found?.scope.querySelector<HTMLElement>(css)
  if (found && opener) openMenu({ kind, post: found.post, opener })
}

const withTarget = (act: (post: Post) => void) => (): void => {
  const post = target()?.post
  if (post) act(post)
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  l: withTarget(toggleLike),
  b: withTarget(toggleBookmark),
  r: withTarget((post) => navigate('/compose/post', { replyTo: post })),
  t: () => menuFor('repost'),
  s: () => menuFor('share'),
  n: () => navigate('/compose/post'),
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Single unmodified keys, heard at the document once the page's own handlers have had them. */
export const listenForShortcuts = (): void => document.addEventListener(options.keys, (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
  if (typing(event.target) || menuIsOpen()) return
  const act = keys[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
})
