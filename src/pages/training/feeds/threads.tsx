import { useEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../../../neutrality'
import { NamedIcon } from './icons'
import { Face, Set, useStagehand, useToggle } from './set'
import { feedsText } from './text'

interface Thread { readonly handle: string; readonly name: string; readonly hue: number; readonly code: string; readonly text: Text; readonly hours: number }

const threads: readonly Thread[] = [
  { handle: 'latihan_tim', name: 'Tim Pemenangan Contoh', hue: 18, code: 'LatihanT1', hours: 1, text: { id: 'Kirab hari Sabtu menutup Jalan Melati pukul 08.00–10.00. Lewatlah Jalan Kenanga.', en: 'Saturday’s parade closes Jalan Melati from 8 to 10. Please use Jalan Kenanga.' } },
  { handle: 'warga_biasa', name: 'Warga Biasa', hue: 96, code: 'LatihanT2', hours: 3, text: { id: 'Ada yang kehilangan kucing belang di dekat sekolah?', en: 'Has anybody lost a tabby cat near the school?' } },
]

/** Posts with a heart and the arrows that open a menu. */
export function ThreadsSet() {
  return <Set name="threads">{threads.map((thread) => <ThreadPost key={thread.code} {...thread} />)}</Set>
}

function ThreadPost({ handle, name, hue, code, text, hours }: Thread) {
  const { language, say } = useStagehand()
  const words = feedsText[language]
  const who = `@${handle}`
  const [liked, like] = useToggle('like', who)
  const [reposted, repost] = useToggle('repost', who)
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => { setOpen(false); opener.current?.focus() }
  return (
    <div data-pressable-container class="post-card">
      <div class="byline">
        <a href={`/@${handle}`} tabIndex={-1} aria-hidden="true"><Face name={name} hue={hue} /></a>
        <span><a href={`/@${handle}`}>{handle}</a></span>
        <a class="quiet" href={`/@${handle}/post/${code}`}><time>{words.hours(hours)}</time></a>
      </div>
      <p>{text[language]}</p>
      <div class="bar">
        <button type="button" class="heart" onClick={like}><NamedIcon shape="heart" name={liked ? words.unlike : words.like} on={liked} /></button>
        <button ref={opener} type="button" class="repost-opener" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen) }}><NamedIcon shape="arrows" name={words.repost} on={false} /></button>
        {isOpen ? (
          <Menu onClose={close}>
            <button type="button" role="menuitem" class="first" onClick={() => { close(); repost() }}>{reposted ? words.reposted : words.repost}</button>
            <button type="button" role="menuitem" onClick={() => { close(); say(words.noQuotes) }}>{words.quote}</button>
          </Menu>
        ) : null}
      </div>
    </div>
  )
}

function Menu({ onClose, children }: { readonly onClose: () => void; readonly children: preact.ComponentChildren }) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => { menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus() }, [])
  const onKey = (event: KeyboardEvent) => {
    const items = [...menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []]
    const at = items.findIndex((item) => item === document.activeElement)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus() }
    if (event.key === 'Escape' || event.key === 'Tab') { event.preventDefault(); onClose() }
  }
  return <div ref={menu} role="menu" class="small-menu" onKeyDown={onKey}>{children}</div>
}
