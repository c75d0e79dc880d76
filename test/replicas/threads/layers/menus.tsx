/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Deep } from '../../instagram/base/deep'
import { css } from '../../instagram/base/style'
import { options } from '../../instagram/options'
import { isOn } from '../../instagram/store'
import { addToStory, save, setRepost } from '../actions'
import { Icon, type IconName } from '../base/icon'
import type { Post } from '../posts'
import { word, type Word } from '../words'
import { closeLayer, openLayer, type Layer } from './state'

interface Item {
  readonly truth: string
  readonly label: Word
  readonly icon: IconName
  readonly act: () => void
}
const fillsAfter = 50
const nothing = (): void => undefined

const itemsOf = (kind: 'repost' | 'share' | 'more', post: Post): readonly Item[] => {
  const copy: Item = { truth: 'copy', label: 'copyLink', icon: 'quote', act: () => openLayer({ kind: 'toast', text: word('copyLink') }) }
  if (kind === 'repost') {
    const on = isOn(`repost:${post.id}`)
    return [
      { truth: on ? 'unrepost' : 'repost', label: on ? 'unrepost' : 'repost', icon: 'repost', act: () => setRepost(post, !on) },
      { truth: 'quote', label: 'quote', icon: 'quote', act: () => openLayer({ kind: 'compose', quote: post }) },
    ]
  }
  if (kind === 'share') {
    return [
      copy,
      { truth: 'story', label: 'addToStory', icon: 'plus', act: () => addToStory(post) },
      { truth: 'send', label: 'sendTo', icon: 'share', act: () => openLayer({ kind: 'send', post }) },
      { truth: 'embed', label: 'embed', icon: 'quote', act: nothing },
    ]
  }
  return [
    { truth: 'save', label: 'save', icon: 'check', act: () => save(post) },
    { truth: 'mute', label: 'mute', icon: 'close', act: nothing },
    { truth: 'report', label: 'report', icon: 'close', act: nothing },
    copy,
  ]
}

/** A menu far from its post, which fills a moment after it opens. Its entries act on Enter and Space by themselves. */
export const Menu = ({ layer }: { layer: Extract<Layer, { readonly at: DOMRect; readonly post: Post }> }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState(false)
  const close = () => closeLayer(layer)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), fillsAfter)
    return () => clearTimeout(timer)
  }, [])
  useLayoutEffect(() => {
    if (ready) box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [ready])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])]
    all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus()
  }
  const run = ({ act }: Item) => {
    close()
    act()
  }
  return (
    <>
      <div className={css('cover')} style={{ zIndex: 29 }} onClick={close} />
      <div
        ref={box}
        role="menu"
        className={css('menu')}
        onKeyDown={onKeyDown}
        style={{
          top: Math.max(8, Math.min(layer.at.bottom + 4, innerHeight - 220)),
          left: Math.max(8, Math.min(layer.at.left, innerWidth - 260)),
        }}
      >
        <Deep n={2}>
          {ready &&
            itemsOf(layer.kind, layer.post).map((item) => (
              <div
                key={item.truth}
                role={options.gen === '2024' ? 'button' : 'menuitem'}
                tabIndex={0}
                data-truth={`menu:${item.truth}`}
                className={css('entryline')}
                onClick={(event) => {
                  event.stopPropagation()
                  run(item)
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault()
                    event.stopPropagation()
                    run(item)
                  }
                }}
              >
                <Deep n={1}>
                  <span dir="auto">{word(item.label)}</span>
                </Deep>
                <Icon name={item.icon} label={word(item.label)} box={24} size={20} />
              </div>
            ))}
        </Deep>
      </div>
    </>
  )
}
