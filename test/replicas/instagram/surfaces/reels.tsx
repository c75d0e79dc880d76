/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { closeAll, openLayer } from '../layers/state'
import { options } from '../options'
import { Count, LikeControl, likesOf, RepostControl, SaveControl, seeLikers, ShareControl } from '../post/bar'
import { Picture, Player, useTwice } from '../post/media'
import { FollowButton } from '../post/person'
import { Text } from '../post/text'
import { reelsFrom, type Post } from '../posts'
import { replacePath } from '../route'
import { photoOf, word } from '../words'

const About = ({ post }: { post: Post }): ReactNode => (
  <div className={css('overlay')}>
    <Deep n={2}>
      <div className={css('row')}>
        <Link href={`/${post.author.handle}/reels/`} label={photoOf(post.author.handle)}>
          <div>
            <Deep n={1}>
              <span role="link" tabIndex={-1} />
            </Deep>
            <span dir="auto">{post.author.handle}</span>
          </div>
        </Link>
        <Deep n={1}>
          <FollowButton who={post.author} where="elsewhere" />
        </Deep>
      </div>
      <div role="button" aria-disabled={false} tabIndex={0}>
        <Deep n={1}>
          <div dir="auto">
            <Text>{post.text}</Text>
            <span aria-hidden="true"> …</span>
          </div>
        </Deep>
      </div>
      <Link href={`/reels/audio/9${post.id.slice(2, 16)}/`}>
        <Deep n={1}>
          <Icon name="note" label={word('original')} size={12} />
          <span dir="auto">
            <span>{word('original')}</span>
          </span>
        </Deep>
      </Link>
    </Deep>
  </div>
)

/** The film with its author, and the actions in a column beside it: only the place around both ties them together. */
const Reel = ({ post }: { post: Post }): ReactNode => {
  const [playing, setPlaying] = useState(true)
  const { beat, handlers } = useTwice(post, true, () => setPlaying(!playing))
  return (
    <div className={css('reel')}>
      <Deep n={1}>
        <div className={css('screen')} style={{ height: '86vh', width: 380 }}>
          <Picture post={post} />
          <Player>
            <div role="button" aria-disabled={false} tabIndex={0} data-truth={`media:${post.id}`} className={css('fill')} {...handlers}>
              {beat > 0 && (
                <div key={beat} className={css('heart')}>
                  <Icon name="liked" label={word('like')} size={96} look={['solid']} />
                </div>
              )}
            </div>
            <About post={post} />
            {!playing && (
              <div className={css('middle')}>
                <Press label={word('play')} onPress={() => setPlaying(true)}>
                  <Icon name="play" label={word('play')} />
                </Press>
              </div>
            )}
          </Player>
        </div>
      </Deep>
      <div className={css('actions')}>
        <div>
          <Deep n={2}>
            <LikeControl post={post} />
          </Deep>
          <Count n={likesOf(post)} truth={`likers:${post.id}`} onPress={seeLikers} />
        </div>
        <Press popup="menu" truth={`comment:${post.id}`} onPress={() => openLayer({ kind: 'comments', post })}>
          <div>
            <Icon name="comment" label={word('comment')} />
            <Deep n={2}>
              <span dir="auto">
                <span>{post.comments.length}</span>
              </span>
            </Deep>
          </div>
        </Press>
        <Deep n={1}>
          <RepostControl post={post} />
        </Deep>
        <ShareControl post={post} native={false} />
        <SaveControl post={post} />
        <Press truth={`more:${post.id}`} onPress={() => openLayer({ kind: 'menu', post, page: location.pathname })}>
          <Icon name="more" label={word('more')} />
        </Press>
        <Link href={`/reels/audio/9${post.id.slice(2, 16)}/`}>
          <div className={css('face')} />
        </Link>
      </div>
    </div>
  )
}

/** The viewer: one reel fills the screen, those further off are empty places, and the address follows. */
export const Reels = ({ first }: { first: Post }): ReactNode => {
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const list = reelsFrom(first)
  useEffect(() => {
    const shown = list[at]
    if (shown) replacePath(`/reels/${shown.code}/`)
  }, [at])
  const scrolled = () => {
    const box = scroller.current
    const now = box ? Math.round(box.scrollTop / (box.scrollHeight / list.length)) : at
    if (now === at) return
    closeAll()
    setAt(now)
  }
  const old = options.gen === '2024'
  return (
    <div ref={scroller} className={css('reels')} onScroll={scrolled} {...(old && { 'aria-busy': false, tabIndex: 0 })}>
      {list.map((post, index) => {
        const near = Math.abs(index - at) <= 1
        return old ? (
          <div key={post.id} style={{ minHeight: '94vh' }}>
            {near && <Reel post={post} />}
          </div>
        ) : (
          <Deep key={post.id} n={1}>
            <div data-virtualized={!near} style={{ minHeight: '94vh' }} data-truth={`reel:${post.id}`}>
              {near && (
                <Deep n={1}>
                  <Reel post={post} />
                </Deep>
              )}
            </div>
          </Deep>
        )
      })}
    </div>
  )
}
