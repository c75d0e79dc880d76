import { toggleLike } from './actions'
import { openComposer } from './composer/composer'
import { idOf } from './ids'
import { openShare } from './layers/share'
import { menuIsOpen, modalIsOpen } from './layers/state'
import { permalink } from './links'
import { openComments } from './post/open'
import { shownAt, units, type Shown } from './post/shown'
import { navigate } from './route'

const step = (by: 1 | -1): void => {
  const all = units().filter((unit) => unit.checkVisibility({ visibilityProperty: true }))
    .map((unit) => ({ unit, top: unit.getBoundingClientRect().top })).sort((a, b) => a.top - b.top)
  const at = all.findIndex(({ unit }) => unit.contains(document.activeElement))
  const next = at < 0 ? all.find(({ top }) => top > 0) : all[at + by]
  next?.unit.focus({ preventScroll: true })
  next?.unit.scrollIntoView({ block: 'center' })
}

/** On the post the focus is in; without one the key does nothing. */
const onPost = (act: (shown: Shown) => void) => (): void => {
  const shown = shownAt(document.activeElement)
  if (shown) act(shown)
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  l: onPost(({ post }) => toggleLike(post.id)),
  c: onPost(({ post, scope }) => openComments(post, scope, true)),
  s: onPost(({ post, scope }) => {
    const opener = document.getElementById(idOf(scope, post.id, 'share'))
    if (opener) openShare(opener, { kind: 22, what: post.id })
  }),
  o: onPost(({ post }) => navigate(permalink(post))),
  p: () => openComposer(),
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Single unmodified keys, heard at the document once the page's own handlers have had them. */
export const listenForShortcuts = (): void => document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
  if (typing(event.target) || menuIsOpen() || modalIsOpen()) return
  const act = keys[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
})
