/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { toggleFollow } from '../actions'
import { Words } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { isOn, useStore } from '../store'
import { viewer, type User } from '../world'
import { word } from '../words'

const useFollowing = (who: User): boolean => {
  useStore()
  return isOn(`follow:${who.did}`)
}
const handleText = ({ handle }: User): string => handle

/** On the page of a post: one test id and one label in either state; only text and icon tell. */
export const FollowHere = ({ who }: { who: User }): ReactNode => {
  const on = useFollowing(who)
  return (
    <div className={css()}>
      <Press testid="followBtn" truth={`follow:${who.did}`} look={on ? ['quiet', 'row'] : ['solid', 'row']} label={`${word('follow')} ${handleText(who)}`} onPress={() => toggleFollow(who)}>
        <Icon name={on ? 'check' : 'plus'} /><Words>{word(on ? 'following' : 'follow')}</Words>
      </Press>
    </div>
  )
}

/** In a profile's header. */
export const FollowProfile = ({ who }: { who: User }): ReactNode => {
  const on = useFollowing(who)
  return (
    <Press testid={on ? 'unfollowBtn' : 'followBtn'} truth={`follow:${who.did}`} look={on ? ['quiet', 'row'] : ['solid', 'row']} label={`${word(on ? 'unfollow' : 'follow')} ${handleText(who)}`} onPress={() => toggleFollow(who)}>
      {!on && <Icon name="plus" />}<Words>{word(on ? 'following' : 'follow')}</Words>
    </Press>
  )
}

/** In lists, cards and notifications: no test id, no name; `round` shows no word either. */
export const FollowButton = ({ who, round = false, back = false }: { who: User; round?: boolean; back?: boolean }): ReactNode => {
  const on = useFollowing(who)
  if (who.did === viewer.did) return null
  const text = word(on ? 'following' : back ? 'followBack' : 'follow')
  return (
    <div className={css()}>
      <Press truth={`follow:${who.did}`} look={round ? ['round'] : on ? ['quiet', 'row'] : ['solid', 'row']} label={text} onPress={() => toggleFollow(who)}>
        <Icon name={on ? 'check' : 'plus'} />{!round && <Words>{text}</Words>}
      </Press>
    </div>
  )
}
