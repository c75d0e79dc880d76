/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { befriend, follow, join, leave, likePage, unfollow, unfriend, unlikePage } from '../actions'
import { Label } from '../base/deep'
import { Press } from '../base/press'
import type { StyleName } from '../base/style'
import { idOf } from '../ids'
import { openMenu } from '../layers/state'
import { stateOf, useStore } from '../store'
import { word } from '../words'
import type { Group, User } from '../world'

interface ButtonProps {
  readonly who: User
  /** Part of the page, for the button's id. */
  readonly where: string
  readonly look?: readonly StyleName[]
}

/** Follow; once followed it opens a menu that can take it back. */
export const FollowButton = ({ who, where, look = ['soft'] }: ButtonProps): ReactNode => {
  useStore()
  const on = stateOf(`follow:${who.id}`) !== ''
  const text = word(on ? 'following' : 'follow')
  const press = (opener: HTMLElement) => (on
    ? openMenu(opener, [{ id: idOf('layer', who.id, 'unfollow'), text: word('unfollow'), act: () => unfollow(who) }])
    : follow(who))
  return <Press id={idOf('page', who.id, `follow@${where}`)} label={text} popup={on ? 'menu' : undefined} look={look} onPress={press}><Label>{text}</Label></Press>
}

export const FriendButton = ({ who, where, look = ['filled'] }: ButtonProps): ReactNode => {
  useStore()
  const on = stateOf(`friend:${who.id}`) !== ''
  const text = word(on ? 'unfriend' : 'friend')
  return (
    <Press id={idOf('page', who.id, `friend@${where}`)} label={`${text} ${who.name}`.trim()} look={look} onPress={() => (on ? unfriend(who) : befriend(who))}>
      <Label>{text}</Label>
    </Press>
  )
}

/** A page's own Like, which is no reaction. */
export const PageLikeButton = ({ who, where, look = ['soft'] }: ButtonProps): ReactNode => {
  useStore()
  const on = stateOf(`like:${who.id}`) !== ''
  const text = word(on ? 'pageLiked' : 'pageLike')
  return <Press id={idOf('page', who.id, `like@${where}`)} label={text} look={look} onPress={() => (on ? unlikePage(who) : likePage(who))}><Label>{text}</Label></Press>
}

interface JoinProps {
  readonly group: Group
  readonly where: string
  readonly short?: boolean
  readonly look?: readonly StyleName[]
}
export const JoinButton = ({ group, where, short = false, look = ['filled'] }: JoinProps): ReactNode => {
  useStore()
  const on = stateOf(`join:${group.id}`) !== ''
  const text = word(on ? 'joined' : short ? 'join' : 'joinGroup')
  const press = (opener: HTMLElement) => (on
    ? openMenu(opener, [{ id: idOf('layer', group.id, 'leave'), text: word('leave'), act: () => leave(group) }])
    : join(group))
  return <Press id={idOf('page', group.id, `join@${where}`)} label={text} popup={on ? 'menu' : undefined} look={look} onPress={press}><Label>{text}</Label></Press>
}
