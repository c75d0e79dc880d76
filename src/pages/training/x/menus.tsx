import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Layer, useFeed } from './feed-context'
import { feedText } from './text'

/** Repost, or quote. */
export function RepostMenu({ post, opener }: Layer) {
  const { language, isOn, tell, open, close } = useFeed()
  const text = feedText[language]
  const reposted = isOn('repost', post.id)
  const repost = () => { close(); opener.focus(); tell(reposted ? 'unrepost' : 'repost', post.author, post) }
  return (
    <Menu opener={opener} label={text.repost(post.reposts)}>
      <button type="button" role="menuitem" data-testid={reposted ? 'unretweetConfirm' : 'retweetConfirm'} onClick={repost}>
        {reposted ? text.unrepostItem : text.repostItem}
      </button>
      <a role="menuitem" href="/compose/post" onClick={() => { open({ kind: 'quote', post, opener }) }}>{text.quoteItem}</a>
    </Menu>
  )
}

/** Copy the link, or send it to somebody. */
export function ShareMenu({ post, opener }: Layer) {
  const { language, open, close, say } = useFeed()
  const text = feedText[language]
  return (
    <Menu opener={opener} label={text.share}>
      <button type="button" role="menuitem" onClick={() => { close(); opener.focus(); say(text.copied) }}>{text.copyItem}</button>
      <button type="button" role="menuitem" onClick={() => { open({ kind: 'send', post, opener }) }}>{text.sendItem}</button>
    </Menu>
  )
}

function Menu({ opener, label, children }: { readonly opener: HTMLElement; readonly label: string; readonly children: ComponentChildren }) {
  const { close } = useFeed()
  const menu = useRef<HTMLDivElement>(null)
  const { bottom, left } = opener.getBoundingClientRect()

  useEffect(() => {
    items(menu.current)[0]?.focus()
    const outside = ({ target }: Event) => { if (target instanceof Node && menu.current?.contains(target) === false) close() }
    document.addEventListener('pointerdown', outside)
    return () => { document.removeEventListener('pointerdown', outside) }
  }, [])

  function move(event: KeyboardEvent): void {
    const all = items(menu.current)
    const at = all.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      all[next % all.length]?.focus()
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
      opener.focus()
    }
  }

  // Beside its opener, as far as the window allows.
  const place = `inset-block-start: ${Math.max(8, Math.min(bottom, innerHeight - 120))}px; inset-inline-start: ${Math.max(8, Math.min(left, innerWidth - 232))}px`
  return (
    <div ref={menu} role="menu" aria-label={label} class="menu" style={place} onKeyDown={move}>
      <div data-testid="Dropdown" role="none">{children}</div>
    </div>
  )
}

const items = (menu: HTMLElement | null) => [...menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []]
