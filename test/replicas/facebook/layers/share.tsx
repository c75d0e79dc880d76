/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { createStory, sendByMessenger, shareNow, shareToStory, type Shareable } from '../actions'
import { graphql } from '../api'
import { Deep, Label } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { Composer } from '../composer/composer'
import { emptyDraft } from '../composer/draft'
import { Editor } from '../composer/editor'
import { idOf } from '../ids'
import { options } from '../options'
import { word } from '../words'
import { groups, user } from '../world'
import { closeModals, openMenu, openModal, showToast } from './state'

const part = (name: string): string => idOf('layer', 'share', name)
const contacts = ['ibu.rt05', 'pak.guru', 'warga.biasa'].map(user)

const finish = (act: () => void): void => {
  closeModals()
  act()
  showToast(word('done'))
}

const openGroups = (share: Shareable): void => openModal(word('shareToGroup'), (
  <div className={css('body')}>
    {Object.values(groups).map((group) => (
      <Press key={group.id} id={idOf('layer', group.id, 'choose')} look={['item']} onPress={() => openModal(group.name, <Composer share={share} to={group.id} />)}>
        <Label>{group.name}</Label>
      </Press>
    ))}
  </div>
))

const Messenger = ({ share }: { share: Shareable }): ReactNode => (
  <div className={css('body')}>
    {contacts.map((who) => (
      <div key={who.id} className={css('row', 'apart')}>
        <Label>{who.name}</Label>
        <Press id={idOf('layer', who.id, 'send')} label={word('send')} look={['soft']} onPress={() => finish(() => sendByMessenger(share, who))}><Label>{word('send')}</Label></Press>
      </div>
    ))}
  </div>
)
const openMessenger = (share: Shareable): void => openModal(word('sendMessenger'), <Messenger share={share} />)

/** The later form: one dialog with every exit, and nothing in it that says what is shared. */
const ShareDialog = ({ share }: { share: Shareable }): ReactNode => {
  const draft = useRef(emptyDraft)
  const [copied, setCopied] = useState(false)
  const now = () => finish(() => (draft.current.text.trim() === '' ? shareNow(share) : createStory({ draft: draft.current, share })))
  const exits = [
    ['messenger', word('toMessenger'), () => openMessenger(share)],
    ['story', word('toStory'), () => finish(() => shareToStory(share))],
    ['copy', word('copy'), () => setCopied(true)],
    ['group', word('toGroup'), () => openGroups(share)],
  ] as const
  return (
    <div className={css('body')}>
      <Deep n={2}>
        <Editor id={part('editor')} label={word('sayThis')} onDraft={(next) => { draft.current = next }} />
        <div className={css('wrap')}>
          <Press id={part('now')} label={word('shareNow')} chain look={['filled']} onPress={now}><Label>{word('shareNow')}</Label></Press>
        </div>
        <h3 dir="auto"><span>{word('shareTo')}</span></h3>
        <div role="list" className={css('wrap')}>
          {exits.map(([name, text, act]) => (
            <div key={name} role="listitem">
              <Press id={part(name)} label={text} chain look={['soft']} onPress={act}><i data-visualcompletion="css-img">●</i><Label>{text}</Label></Press>
            </div>
          ))}
        </div>
        {copied && <Label look="dim">{word('copied')}</Label>}
      </Deep>
    </div>
  )
}

/** Opens what Share opens: a dialog, or in the oldest generation a menu. Only this call remembers what is shared. */
export const openShare = (opener: HTMLElement, share: Shareable): void => {
  graphql('CometUnifiedShareSheetDialogQuery', { shareable_id: share.what })
  if (options.gen !== '2023') return openModal(word('share'), <ShareDialog share={share} />)
  openMenu(opener, [
    { id: part('now'), text: word('shareNow'), act: () => finish(() => shareNow(share)) },
    { id: part('write'), text: word('share'), act: () => openModal(word('createPost'), <Composer share={share} />) },
    { id: part('story'), text: word('shareToStory'), act: () => finish(() => shareToStory(share)) },
    { id: part('messenger'), text: word('sendMessenger'), act: () => openMessenger(share) },
    { id: part('group'), text: word('shareToGroup'), act: () => openGroups(share) },
    { id: part('copy'), text: word('copy'), act: () => showToast(word('copied')) },
  ])
}
