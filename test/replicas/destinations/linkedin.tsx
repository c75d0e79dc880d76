/** @jsxImportSource react */
import { useEffect, useRef, type ReactNode } from 'react'
import { post } from './post'

const query = new URLSearchParams(location.search)
const english = query.get('lang') === 'en'
const address = query.get('url') ?? ''

/** The share box: a text, a card of what is shared, and one button that publishes. */
export const ShareBox = (): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (box.current !== null) box.current.textContent = query.get('text') ?? '' }, [])
  const publish = () => {
    post('/voyager/api/contentcreation/normShares', { text: box.current?.innerText ?? '', media: address })
  }
  return (
    <div role="dialog" aria-labelledby="share-to-linkedin-modal__header" className="share-box-v2__modal">
      <h2 id="share-to-linkedin-modal__header">{english ? 'Create a post' : 'Buat postingan'}</h2>
      <button type="button" aria-label={english ? 'Dismiss' : 'Tutup'} onClick={() => { history.back() }}>×</button>
      <div className="editor-content"><div ref={box} className="ql-editor" role="textbox" contentEditable suppressContentEditableWarning aria-multiline="true" style={{ minHeight: 60, border: '1px solid #888' }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return
          event.preventDefault()
          publish()
        }} /></div>
      {address === '' ? null : <div className="share-creation-state__preview-container"><article className="update-components-article"><span>{new URL(address).hostname}</span></article></div>}
      <div className="share-box_actions"><button type="button" className="share-actions__primary-action artdeco-button artdeco-button--primary" onClick={publish}><span className="artdeco-button__text">{english ? 'Post' : 'Posting'}</span></button></div>
    </div>
  )
}
