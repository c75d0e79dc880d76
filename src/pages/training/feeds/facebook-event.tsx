import { useRef, useState } from 'preact/hooks'
import type { Text } from '../../../neutrality'
import { Face, useStagehand, useToggle } from './set'
import { feedsText } from './text'

export interface Host { readonly href: string; readonly name: string; readonly hue: number }
interface EventProps { readonly host: Host; readonly title: Text; readonly when: Text }

/** An event: who holds it, whether one comes, and whom one invites. */
export function FacebookEvent({ host, title, when }: EventProps) {
  const { language, hear } = useStagehand()
  const words = feedsText[language]
  const [going, toggle] = useToggle('rsvp', host.name)
  const [interested, toggleInterest] = useToggle('rsvp', host.name)
  const [inviting, setInviting] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => { setInviting(false); opener.current?.focus() }
  return (
    <div class="post-card">
      <div class="cover" aria-hidden="true" />
      <h2>{title[language]}</h2>
      <p class="quiet">{when[language]}</p>
      <div class="byline"><Face name={host.name} hue={host.hue} /><p>{words.hostedBy} <a href={host.href}>{host.name}</a></p></div>
      <div class="bar">
        <button type="button" class="strong-button rsvp" aria-pressed={going} onClick={toggle}>{words.going}</button>
        <button type="button" class="quiet-button" aria-pressed={interested} onClick={toggleInterest}>{words.interested}</button>
        <button ref={opener} type="button" class="quiet-button invite" onClick={() => { setInviting(true) }}>{words.invite}</button>
      </div>
      {inviting ? <Invitations onClose={close} onSend={() => { close(); hear('invite', host.name) }} /> : null}
    </div>
  )
}

function Invitations({ onClose, onSend }: { readonly onClose: () => void; readonly onSend: () => void }) {
  const { language } = useStagehand()
  const words = feedsText[language]
  return (
    <div role="dialog" class="sheet" aria-label={words.inviteTitle} onKeyDown={({ key }) => { if (key === 'Escape') onClose() }}>
      <h3>{words.inviteTitle}</h3>
      <ul>{words.colleagues.map((name) => <li key={name}><label><input type="checkbox" defaultChecked />{name}</label></li>)}</ul>
      <div class="bar">
        <button type="button" class="strong-button send-invites" onClick={onSend}>{words.sendInvites}</button>
        <button type="button" class="quiet-button" onClick={onClose}>{words.close}</button>
      </div>
    </div>
  )
}
