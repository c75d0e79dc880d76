import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useFeed } from './feed-context'
import { Icon } from './icons'
import { feedText } from './text'

/** A dialog of the feed. What lies under it takes no part until it is closed; then the keyboard returns. */
export function Modal({ title, opener, children }: { readonly title: string; readonly opener: HTMLElement; readonly children: ComponentChildren }) {
  const { language, close } = useFeed()
  useEffect(() => () => { opener.focus() }, [])
  return (
    <div class="veil">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" class="modal" onKeyDown={({ key }) => { if (key === 'Escape') close() }}>
        <div class="modal-head">
          <h2 id="modal-header">{title}</h2>
          <button type="button" class="close" aria-label={feedText[language].close} onClick={close}><Icon shape="close" /></button>
        </div>
        {children}
      </div>
    </div>
  )
}
