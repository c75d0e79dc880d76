/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { answerStory } from '../actions'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { blank, css } from '../base/style'
import { emptyDraft } from '../composer/draft'
import { Editor } from '../composer/editor'
import { idOf } from '../ids'
import { profileLink } from '../links'
import { showToast } from '../layers/state'
import { ago, reactions, word, type Reaction } from '../words'
import { storyId, user, type User } from '../world'

const Answer = ({ story }: { story: string }): ReactNode => {
  const [turn, setTurn] = useState(0)
  const draft = useRef(emptyDraft)
  const send = () => {
    if (draft.current.text.trim() === '') return
    answerStory(story, { text: draft.current.text })
    draft.current = emptyDraft
    setTurn(turn + 1)
    showToast(word('done'))
  }
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <div className={css('row')}>
        <Editor key={turn} id={idOf('page', story, 'editor')} label={word('replyStory')} onDraft={(next) => { draft.current = next }} onEnter={send} />
        <Press id={idOf('page', story, 'submit')} label={word('send')} look={['soft']} onPress={send}><i>➤</i></Press>
      </div>
      <div role="toolbar" aria-label={word('reactions')} className={css('row')}>
        {(Object.keys(reactions) as Reaction[]).map((reaction) => (
          <Press key={reaction} id={idOf('page', story, reaction)} label={reactions[reaction].name} look={['reaction']}
            onPress={() => { answerStory(story, { reaction }); showToast(word('done')) }}>
            <img alt="" width="32" height="32" src={blank} />
          </Press>
        ))}
      </div>
    </form>
  )
}

/** `/stories/<bucket>/`: the address does not say whose it is, the head does. Other people's stories wait beside it. */
export const Stories = ({ who }: { who: User }): ReactNode => (
  <div className={css('story')}>
    <div className={css('row')}>
      <ul>{['tim.contoh', 'kabar.kota', 'suka.saja'].map((handle) => <li key={handle}><Press look={['item']} onPress={() => undefined}><Label>{user(handle).name}</Label></Press></li>)}</ul>
      <div className={css('storycard')}>
        <Deep n={3}>
          <div className={css('row')}>
            <Link href={profileLink(who)} aria-hidden="true" tabIndex={-1}><div className={css('face')} /></Link>
            <Link href={profileLink(who)} look={['bold']}><span>{who.name}</span></Link>
            <span className={css('dim')}>{ago()}</span>
          </div>
        </Deep>
        <Answer story={storyId(who)} />
      </div>
    </div>
  </div>
)
