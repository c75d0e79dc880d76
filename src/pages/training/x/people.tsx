import { initialsOf } from '../../../warning/people'
import { useFeed } from './feed-context'
import { feedText } from './text'
import type { Account } from './world'

/** The round picture, named after its account as the site does. */
export function Avatar({ account: { handle, name, hue }, linked = true }: { readonly account: Account; readonly linked?: boolean }) {
  const picture = <span class="avatar" style={`--hue: ${hue}`}>{initialsOf(name)}</span>
  return (
    <div data-testid="Tweet-User-Avatar">
      <div data-testid={`UserAvatar-Container-${handle}`} aria-hidden="true">
        {linked ? <a href={`/${handle}`} role="link" tabIndex={-1}>{picture}</a> : picture}
      </div>
    </div>
  )
}

/** One person in a list, with a button to follow. */
export function UserCell({ account }: { readonly account: Account }) {
  const { language, isOn, tell } = useFeed()
  const text = feedText[language]
  const { id, handle, name, about } = account
  const on = isOn('follow', id)
  return (
    <li data-testid="UserCell" class="user-cell">
      <Avatar account={account} />
      <div class="who">
        <a href={`/${handle}`}><b>{name}</b></a>
        <a href={`/${handle}`} tabIndex={-1} class="handle">@{handle}</a>
      </div>
      <button
        type="button"
        class={on ? 'follow on' : 'follow'}
        data-testid={`${id}-${on ? 'unfollow' : 'follow'}`}
        aria-label={on ? text.followingLabel(handle) : text.followLabel(handle)}
        onClick={() => { tell(on ? 'unfollow' : 'follow', account) }}
      >
        {on ? text.following : text.follow}
      </button>
      <span class="about quiet small">{about[language]}</span>
    </li>
  )
}
