import { askToJoin, setBell, subscribe, unsubscribe } from '../actions'
import { button, buttonRenderer, buttonShape, buttonViewModel, type Button } from '../base/button'
import { define, h } from '../base/element'
import { old } from '../options'
import { openDialog, openMenu } from '../popups/state'
import { isOn } from '../store'
import type { User } from '../world/users'
import { currentBell, subscribeTo, unsubscribeAsk, word } from '../words'

const askToLeave = (who: User): void =>
  openDialog({ kind: 'confirm', text: unsubscribeAsk(who.name), confirm: word('unsubscribe'), act: () => unsubscribe(who) })

/** Subscribes at once; when subscribed, opens the bell's menu, and before that menu there was, the question. */
const press = (who: () => User) => (event: Event): void => {
  const one = who()
  if (!isOn(`sub:${one.id}`)) return subscribe(one)
  if (old) return askToLeave(one)
  openMenu(event.currentTarget as Element, [
    { icon: 'bell', text: word('bellAll'), act: () => setBell(one) },
    { icon: 'block', text: word('bellNone'), act: () => setBell(one) },
    { icon: 'leave', text: word('unsubscribe'), act: () => askToLeave(one) },
  ])
}

const look = (who: () => User): Button => {
  const on = () => isOn(`sub:${who().id}`)
  return {
    label: () => (on() ? currentBell : subscribeTo)(who().name), text: () => word(on() ? 'subscribed' : 'subscribe'), press: press(who),
  }
}

/** `ytd-subscribe-button-renderer`, in every generation of the watch page. */
const subscribeRenderer = define<User>('ytd-subscribe-button-renderer', (host) => {
  const on = () => isOn(`sub:${host.data.id}`)
  const text = h('span', { hidden: true }, () => (on() ? '✓' : ''))
  return [
    h('yt-smartimation', {}, h('div', {}, buttonShape(look(() => host.data), { id: 'subscribe-button-shape' }))),
    h('div#notification-preference-button', { hidden: () => !on() }, text),
  ]
})

/** `[subscribed]` is on the element itself. */
export const subscribeButton = (who: () => User): HTMLElement =>
  h('div#subscribe-button', {}, subscribeRenderer(who, { subscribed: () => isOn(`sub:${who().id}`) }))

/** Shorts and channel headers. */
export const subscribeViewModel = (who: () => User): HTMLElement =>
  h('yt-subscribe-button-view-model', {}, h('yt-animated-action', {}, h('div', {}, buttonViewModel(look(who)))))

/** A bare button: in the player, on embeds and on the mobile site. */
export const bareSubscribe = (who: () => User, className: string): HTMLElement => button({ ...look(who), more: { class: className } })

const joinLook = (who: () => User): Button => ({ label: word('join'), text: word('join'), press: () => askToJoin(who()) })

/** Membership; only channels that are old enough offer it. */
export const joinButton = (who: () => User): HTMLElement =>
  h('div#sponsor-button', {}, old ? buttonRenderer('', joinLook(who)) : h('timed-animation-button-renderer', {}, buttonShape(joinLook(who))))
