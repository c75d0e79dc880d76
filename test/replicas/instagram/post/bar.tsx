/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { setRepost, toggleLike, toggleSave } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { openLayer } from '../layers/state'
import { options } from '../options'
import type { Post } from '../posts'
import { isOn, useStore } from '../store'
import { word } from '../words'
import { users } from '../world'

const crowd = [1, 4, 6, 9, 7].map((at) => users[at]).filter((who) => who !== undefined)
export const likesOf = (post: Post): number => post.author.at * 17 + 7
export const seeLikers = (): void => openLayer({ kind: 'people', title: word('likeTitle'), people: crowd })

/** A number beside an icon: a control too, and nothing that changes the post. */
export const Count = ({ n, onPress, truth }: { n: number; onPress: () => void; truth?: string }): ReactNode => (
  <Press onPress={onPress} truth={truth}>
    <Deep n={2}>
      <span dir="auto">
        <span>{n}</span>
      </span>
    </Deep>
  </Press>
)

export const LikeControl = ({ post }: { post: Post }): ReactNode => {
  useStore()
  const on = isOn(`like:${post.id}`)
  return (
    <Press truth={`like:${post.id}`} onPress={() => toggleLike(post)}>
      <Deep n={2}>
        <span className={css(...(on ? ['red' as const] : []))}>
          <Icon name={on ? 'liked' : 'like'} label={word(on ? 'unlike' : 'like')} look={on ? ['solid'] : []} />
        </span>
      </Deep>
    </Press>
  )
}

/** The newer build asks before it takes a repost back; its icon has the same name in both states. */
export const RepostControl = ({ post }: { post: Post }): ReactNode => {
  useStore()
  const on = isOn(`repost:${post.id}`)
  const press = () => {
    if (!on || options.gen === '2024') return setRepost(post, !on)
    openLayer({
      kind: 'sheet',
      title: word('repostedThis'),
      confirm: word('removeRepost'),
      truth: `unrepost:${post.id}`,
      onConfirm: () => setRepost(post, false),
    })
  }
  return (
    <Press truth={`repost:${post.id}`} onPress={press}>
      <Deep n={1}>
        <Icon name={on ? 'reposted' : 'repost'} label={word(on ? 'unrepost' : 'repost')} />
      </Deep>
    </Press>
  )
}

/** A real button in the newer build, with its icon twice. */
export const ShareControl = ({ post, native = options.gen === '2026' }: { post: Post; native?: boolean }): ReactNode => (
  <Press native={native} truth={`share:${post.id}`} onPress={() => openLayer({ kind: 'share', media: post })}>
    <Deep n={1}>
      <Icon name="share" label={word('share')} />
      {native && (
        <span hidden>
          <Icon name="share" label={word('share')} />
        </span>
      )}
    </Deep>
  </Press>
)

export const SaveControl = ({ post }: { post: Post }): ReactNode => {
  useStore()
  const on = isOn(`save:${post.id}`)
  return (
    <Deep n={1}>
      <div role="button" aria-disabled={false} tabIndex={0}>
        <Press truth={`save:${post.id}`} onPress={() => toggleSave(post)}>
          <Deep n={1}>
            <Icon name="save" label={word(on ? 'unsave' : 'save')} look={on ? ['solid'] : []} />
          </Deep>
        </Press>
      </div>
    </Deep>
  )
}

/** Heart, bubble, arrows and plane, with numbers beside them in the newer build, and the bookmark apart. */
export const Bar = ({ post, onComment }: { post: Post; onComment: () => void }): ReactNode => {
  const counted = options.gen === '2026'
  return (
    <section className={css('bar')}>
      <div className={css('icons')}>
        <Deep n={1}>
          <LikeControl post={post} />
        </Deep>
        {counted && <Count n={likesOf(post)} truth={`likers:${post.id}`} onPress={seeLikers} />}
        <span>
          <Press truth={`comment:${post.id}`} onPress={onComment}>
            <Deep n={1}>
              <Icon name="comment" label={word('comment')} />
            </Deep>
          </Press>
        </span>
        {counted && <Count n={post.comments.length} onPress={onComment} />}
        <Deep n={1}>
          <RepostControl post={post} />
        </Deep>
        {counted && <Count n={post.author.at} onPress={() => undefined} />}
        <Deep n={1}>
          <ShareControl post={post} />
        </Deep>
      </div>
      <SaveControl post={post} />
    </section>
  )
}
