import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { scenesText } from './text'

interface CoverProps { readonly kind: 'blank' | 'help'; readonly language: Language; readonly onClose: () => void }

/** Over everything: nothing at all, or what the keys do. */
export function PresenterCover({ kind, language, onClose }: CoverProps) {
  const text = scenesText[language]
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => { dialog.current?.showModal() }, [])
  return (
    <dialog ref={dialog} class={kind === 'blank' ? 'cover-all blank' : 'cover-all'} aria-label={kind === 'help' ? text.keys : text.blank} onCancel={(event) => { event.preventDefault(); onClose() }}>
      {kind === 'blank' ? <p>{text.blank}</p> : (
        <>
          <h2>{text.keys}</h2>
          <dl>{text.keyMeanings.map(([keys, meaning]) => <div key={keys}><dt>{keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{meaning}</dd></div>)}</dl>
          <button type="button" class="button" onClick={onClose}>{text.close}</button>
        </>
      )}
    </dialog>
  )
}
