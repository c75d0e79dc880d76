/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { follow, like, repost } from '../actions'
import { css } from '../base/style'
import { Sheet } from '../layers/sheet'
import { postById } from '../lists'
import { goBack } from '../route'
import { followAsk, word } from '../words'
import type { Post } from '../posts'
import { users, type User } from '../world'

const wanted = (query: URLSearchParams): User | undefined => users.find((one) =>
  one.id === query.get('user_id') || one.handle.toLowerCase() === query.get('screen_name')?.toLowerCase())

/** `/intent/like|retweet|follow`: a sheet that asks once; what it is about shows on the page behind it. */
export const IntentSheet = ({ kind, query }: { kind: string; query: URLSearchParams }): ReactNode => {
  // The sheet goes by the address alone; a post that is gone never shows behind it.
  const id = query.get('tweet_id') ?? ''
  const post = postById(id) ?? (id === '' ? undefined : { id } as Post)
  const who = wanted(query)
  const ask = (title: string, confirm: string, onConfirm: () => void) => {
    const done = () => {
      onConfirm()
      goBack()
    }
    return <Sheet sheet={{ title, confirm, cancel: word('cancel'), onConfirm: done, onCancel: goBack }}><div className={css('dim')} /></Sheet>
  }
  if (kind === 'like' && post) return ask(word('likeAsk'), word('like'), () => like(post))
  if (kind === 'retweet' && post) return ask(word('repostAsk'), word('repost'), () => repost(post))
  if (kind === 'follow' && who) return ask(followAsk(who.handle), word('follow'), () => follow(who, query.has('user_id') ? 'id' : 'handle'))
  return null
}
