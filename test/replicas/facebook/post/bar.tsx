/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Deep, Label } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { idOf, type Scope } from '../ids'
import { openShare } from '../layers/share'
import { openModal } from '../layers/state'
import { options } from '../options'
import type { Post } from '../posts'
import { reactionOn, useStore } from '../store'
import { countLabel, reactions, word } from '../words'
import { users } from '../world'
import { openComments } from './open'
import { askLogin, Like } from './like'

/** Counts that look like counts and never change from load to load. */
export const countsOf = ({ id }: Post): { likes: number; comments: number; shares: number } => {
  const seed = (Number(id.slice(-6)) * 7919 + Number(id.slice(3, 5)) * 104_729 + 4_001) % 99_991
  return { likes: (seed % 2003) + 8 + Number(reactionOn(id) !== undefined), comments: (seed % 41) + 1, shares: (seed % 53) + 2 }
}

const listPeople = (): void => openModal(word('all'), <ul className={css('body')}>{users.slice(2, 6).map(({ id, name }) => <li key={id}>{name}</li>)}</ul>)

/** The row of counts: buttons as well, some of them labelled like a reaction. */
export const Counts = ({ post, scope }: { post: Post; scope: Scope }): ReactNode => {
  useStore()
  const count = countsOf(post)
  return (
    <div className={css('counts')}>
      <div className={css('row')}>
        <span aria-label={word('seeWho')} role="toolbar">
          <span id={idOf(scope, post.id, 'who')} className={css('row')}>
            {(['LIKE', 'LOVE'] as const).map((reaction, at) => (
              <Deep key={reaction} n={1}>
                <Press id={idOf(scope, post.id, `count${reaction}`)} label={countLabel(reaction, Math.ceil(count.likes / (at + 1)))} onPress={listPeople}>
                  <i role="presentation" className={css('badge')} />
                </Press>
              </Deep>
            ))}
          </span>
        </span>
        <Press onPress={listPeople}>
          <div className={css('decoy')}>{word('all')}</div>
          <span aria-hidden="true"><span>{count.likes}</span></span>
        </Press>
      </div>
      <div className={css('row')}>
        <Press id={idOf(scope, post.id, 'comments')} onPress={() => openComments(post, scope, false)}>
          <span dir="auto"><span>{count.comments} {word('commentCount')}</span></span>
        </Press>
        <Press onPress={listPeople}><span dir="auto"><span>{count.shares} {word('shareCount')}</span></span></Press>
      </div>
    </div>
  )
}

/** Rendering roles are of the later generations, and videos have none. */
const roleFor = (name: string, without: boolean): string | undefined => (without || options.gen === '2023' ? undefined : name)

/** Like, Comment, Share. It knows its post, the tree around it need not. */
export const Bar = ({ post, scope, roleless = false }: { post: Post; scope: Scope; roleless?: boolean }): ReactNode => {
  const label = (text: string) => (options.out ? undefined : text)
  return (
    <Deep n={1}>
      <div className={css('bar')}>
        <Like feedback={post.id} scope={scope} role={roleFor('like_button', roleless)} />
        <div className={css('likes')}>
          <Press id={idOf(scope, post.id, 'comment')} label={label(word(roleless ? 'comment' : 'leaveComment'))} look={['wide']}
            onPress={() => (options.out ? askLogin() : openComments(post, scope, true))}>
            <Label role={roleFor('comment_button', roleless)}>{word('comment')}</Label>
          </Press>
        </div>
        <div className={css('likes')}>
          <Press id={idOf(scope, post.id, 'share')} label={label(word(roleless ? 'share' : 'sendThis'))} look={['wide']}
            onPress={(opener) => (options.out ? askLogin() : openShare(opener, { kind: 22, what: post.id }))}>
            <Label role={roleFor('share_button', roleless)}>{word('share')}</Label>
          </Press>
        </div>
      </div>
    </Deep>
  )
}

/** The same three as round buttons with counts below, as reels have them. */
export const Column = ({ post, scope, onComment }: { post: Post; scope: Scope; onComment: () => void }): ReactNode => {
  useStore()
  const count = countsOf(post)
  const on = reactionOn(post.id)
  return (
    <div className={css('column')}>
      <div>
        <Like feedback={post.id} scope={scope} small bare={<div className={css('round')}><i>{on ? reactions[on].name : '♡'}</i></div>} />
        <Label>{count.likes}</Label>
      </div>
      <div>
        <Press id={idOf(scope, post.id, 'comment')} label={word('comment')} look={['round']} onPress={onComment}><i>💬</i></Press>
        <Label>{count.comments}</Label>
      </div>
      <div>
        <Press id={idOf(scope, post.id, 'share')} label={word('share')} look={['round']} onPress={(opener) => openShare(opener, { kind: 22, what: post.id })}><i>↪</i></Press>
        <Label>{count.shares}</Label>
      </div>
    </div>
  )
}
