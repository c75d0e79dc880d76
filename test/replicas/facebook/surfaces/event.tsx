/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { rsvp } from '../actions'
import { Deep, Label } from '../base/deep'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf } from '../ids'
import { openShare } from '../layers/share'
import { openMenu } from '../layers/state'
import { profileLink } from '../links'
import { stateOf, useStore } from '../store'
import { word, type Word } from '../words'
import { events, type Event } from '../world'
import { openInvite } from './profile'

/** Interested and Going; once answered a single button that opens a menu. */
const Answer = ({ event }: { event: Event }): ReactNode => {
  useStore()
  const on = stateOf(`rsvp:${event.id}`)
  const button = (part: string, text: Word, act: () => void) =>
    <Press id={idOf('page', event.id, part)} label={word(text)} look={['soft']} onPress={act}><Label>{word(text)}</Label></Press>
  if (on === '') return <>{button('interested', 'interested', () => rsvp(event, 'interested'))}{button('going', 'going', () => rsvp(event, 'going'))}</>
  return (
    <Press id={idOf('page', event.id, 'answered')} label={`${word(on === 'going' ? 'going' : 'interested')}, ${word('answered')}`} popup="menu" look={['filled']}
      onPress={(opener) => openMenu(opener, [
        { id: idOf('layer', event.id, 'going'), text: word('going'), act: () => rsvp(event, 'going') },
        { id: idOf('layer', event.id, 'not'), text: word('notInterested'), act: () => rsvp(event, '') },
      ])}>
      <Label>{word(on === 'going' ? 'going' : 'interested')}</Label>
    </Press>
  )
}

/** `/events/<id>/`. The replica's own reading of the page; see the README. */
export const EventPage = ({ event }: { event: Event }): ReactNode => (
  <>
    <div className={css('card')}>
      <div className={css('cover')} />
      <Deep n={4}>
        <span dir="auto" className={css('title')}>{event.title}</span>
        <span dir="auto" className={css('dim')}>{word('eventBy')} <Link id={idOf('page', event.id, 'host')} href={profileLink(event.host)} look={['bold']}><span>{event.host.name}</span></Link></span>
        <div className={css('wrap')}>
          <Answer event={event} />
          <Press id={idOf('page', event.id, 'invite')} label={word('invite')} look={['soft']} onPress={() => openInvite({ event_id: event.id })}><Label>{word('invite')}</Label></Press>
          <Press id={idOf('page', event.id, 'share')} label={word('share')} look={['soft']} onPress={(opener) => openShare(opener, { kind: 8, what: event.id })}><i>↪</i></Press>
        </div>
      </Deep>
    </div>
    <div className={css('card')}>
      <Label>{word('suggested')}</Label>
      {Object.values(events).filter((one) => one !== event).map((one) => (
        <div key={one.id} className={css('row', 'apart')}>
          <Link href={`/events/${one.id}/`}>{one.title}</Link>
          <Link href={profileLink(one.host)}>{one.host.name}</Link>
        </div>
      ))}
    </div>
  </>
)
