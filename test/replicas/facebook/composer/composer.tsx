/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { createStory, type Shareable } from '../actions'
import { Deep, Label } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf } from '../ids'
import { closeModals, openModal, showToast } from '../layers/state'
import { users, type User } from '../world'
import { word } from '../words'
import { emptyDraft } from './draft'
import { Editor } from './editor'

interface ComposerProps {
  readonly share?: Shareable | undefined
  /** Group or account on whose wall it is posted. */
  readonly to?: string | undefined
  /** What is shared, where the site shows it. */
  readonly preview?: ReactNode
  readonly verb?: string
  readonly onDone?: () => void
}

/** Where new posts are written: a dialog's form with an editor, a photo, people to tag, and the button that posts. */
export const Composer = ({ share, to, preview, verb = word('post'), onDone = closeModals }: ComposerProps): ReactNode => {
  const draft = useRef(emptyDraft)
  const [empty, setEmpty] = useState(true)
  const [photo, setPhoto] = useState(false)
  const [tagging, setTagging] = useState(false)
  const [tagged, setTagged] = useState<readonly User[]>([])
  const ready = !empty || photo || share !== undefined
  const send = () => {
    if (!ready) return
    createStory({ draft: draft.current, share, to, tagged, photo }, (ok) => {
      if (!ok) return
      onDone()
      showToast(word('done'))
    })
  }
  return (
    <form method="POST" className={css('body')} onSubmit={(event) => event.preventDefault()}>
      <Deep n={2}>
        <Editor id={idOf('layer', 'composer', 'editor')} label={word(to === undefined ? 'onYourMind' : 'writeTo')} focus
          onDraft={(next) => { draft.current = next; setEmpty(next.text.trim() === '') }} />
        {tagged.length > 0 && <Label look="dim">{word('with')} {tagged.map(({ name }) => name).join(', ')}</Label>}
        {preview}
        {photo && <div className={css('media')} />}
        {tagging && (
          <div role="listbox">
            {users.slice(0, 6).map((who) => (
              <Press key={who.id} id={idOf('layer', who.id, 'tag')} role="option" aria-selected={false} look={['item']}
                onPress={() => { setTagged([...tagged, who]); setTagging(false) }}>
                <Label>{who.name}</Label>
              </Press>
            ))}
          </div>
        )}
        <div className={css('wrap')}>
          <Press id={idOf('layer', 'composer', 'photo')} label={word('photo')} look={['soft']} onPress={() => setPhoto(true)}><i>▣</i></Press>
          <Press id={idOf('layer', 'composer', 'tag')} label={word('tag')} look={['soft']} onPress={() => setTagging(true)}><i>☻</i></Press>
        </div>
        <Press id={idOf('layer', 'composer', 'send')} label={verb} disabled={!ready} look={['filled']} onPress={send}><Label>{verb}</Label></Press>
      </Deep>
    </form>
  )
}

export const openComposer = (to?: string): void => openModal(word('createPost'), <Composer to={to} />)

/** The line on a page that opens the composer. */
export const ComposerLine = ({ to }: { to?: string }): ReactNode => (
  <div className={css('card')}>
    <Press id={idOf('page', 'composer', 'open')} look={['soft']} onPress={() => openComposer(to)}>
      <span dir="auto">{word(to === undefined ? 'onYourMind' : 'writeTo')}</span>
    </Press>
  </div>
)
