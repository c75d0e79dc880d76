/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react'
import { sendMessage } from '../actions'
import { xrpc } from '../api'
import { Deep, Words } from '../base/deep'
import { Icon } from '../base/icon'
import { Link, Press, Trigger } from '../base/press'
import { css } from '../base/style'
import { compose, openMenu, useLayers } from '../layers/state'
import { options } from '../options'
import { FollowButton, FollowProfile } from '../people/follow'
import { Person } from '../people/person'
import { Quote } from '../post/content'
import { Meta } from '../post/meta'
import { Portrait } from '../post/portrait'
import { Anchor, FeedItem, NotedPost, ThreadItem } from '../post/post'
import { byAccount, found, postByRkey, posts, repliesTo, shelf, type Post } from '../posts'
import { setAddress } from '../route'
import { avatarOf, followedYou, likedYours, shownHandle, word } from '../words'
import { nameInUrl, user, users, viewer, type User } from '../world'

/** Parents, the post itself, the box that opens a reply, and answers. */
export const Thread = ({ post }: { post: Post }): ReactNode => (
  <div data-testid="postThreadScreen">
    {post.replyTo && <ThreadItem post={post.replyTo} />}
    <Anchor key={post.rkey} post={post} />
    <div className={css('pad')}>
      <Press {...(options.gen === '2024' && { testid: 'replyPromptBtn' })} truth="prompt" look={['row']} label={word('composeReply')} onPress={() => compose({ replyTo: post })}>
        <Portrait who={viewer} size={24} /><Words look={['dim']}>{word('writeReply')}</Words>
      </Press>
    </div>
    {repliesTo(post).map((one) => <ThreadItem key={one.rkey} post={one} />)}
  </div>
)

const ProfileMenu = ({ who }: { who: User }): ReactNode => {
  const { menu } = useLayers()
  return (
    <Trigger testid="profileHeaderDropdownBtn" truth="profile-menu" label={word('more')} open={menu?.kind === 'profile'} onOpen={(opener, byKey) => openMenu({ kind: 'profile', who, opener, byKey })}><Icon name="more" /></Trigger>
  )
}

/** A profile: header, people like it beside, pinned and other posts. */
export const Profile = ({ who }: { who: User }): ReactNode => (
  <div data-testid="profileView">
    <div className={css('banner')} />
    <div className={css('pad')} data-truth="header">
      <div className={css('row')}><FollowProfile who={who} /><ProfileMenu who={who} /></div>
      <Words testid="profileHeaderDisplayName" look={['bold', 'large']}>{who.name}</Words>
      <div className={css('row')}><Words look={['dim']}>{shownHandle(who.handle)}</Words></div>
      <div className={css('row')}>
        <Link to={`/profile/${nameInUrl(who)}/followers`} truth="followers" label={word('followers')} testid="profileHeaderFollowersButton"><Words>12 {word('followers')}</Words></Link>
        <Link to={`/profile/${nameInUrl(who)}/follows`} label={word('follows')} testid="profileHeaderFollowsButton"><Words>9 {word('follows')}</Words></Link>
      </div>
      {who.bio !== '' && <Words testid="profileHeaderDescription">{who.bio}</Words>}
      <Link to={`/profile/${nameInUrl(who)}/known-followers`} label={word('followers')}>{[user('calon-contoh.bsky.social'), user('kabar-kota.bsky.social')].map((one) => <Portrait key={one.did} who={one} size={20} />)}</Link>
      <Press testid="profileHeaderAviButton" label={avatarOf(who.name)} onPress={() => undefined}><Portrait who={who} size={90} /></Press>
    </div>
    <div className={css('pad')} data-truth="suggested">
      <Words look={['bold']}>{word('suggested')}</Words>
      {users.filter((one) => one.at !== who.at && one.at % 4 === 0).map((one) => <Person key={one.did} who={one} round />)}
    </div>
    {byAccount(who).map((post, at) => <FeedItem key={post.rkey} post={at === 0 ? { ...post, pinned: true } : post} />)}
  </div>
)

export const People = ({ title }: { title: string }): ReactNode => <div data-truth="people" aria-label={title}>{users.slice(0, 9).map((who) => <Person key={who.did} who={who} />)}</div>

export const Search = (): ReactNode => (
  <>
    <div className={css('pad')}><input className={css('field')} placeholder={word('search')} aria-label={word('search')} /></div>
    <div data-truth="people"><Words look={['bold']}>{word('people')}</Words>{['calon-contoh.bsky.social', 'tim.contoh.id', 'calon-contoh.bsky.social.contoh.id', 'cuaca.contoh.id'].map((name) => <Person key={name} who={user(name)} />)}</div>
    {found.map((post) => <FeedItem key={post.rkey} post={post} />)}
  </>
)

/** A custom feed's page. */
export const Shelf = (): ReactNode => shelf.map((post) => <FeedItem key={post.rkey} post={post} />)

const Note = ({ who, text, children }: { who: User; text: (name: string) => string; children?: ReactNode }): ReactNode => (
  <Link to={`/profile/${nameInUrl(who)}`} label={text(who.name)} testid={`feedItem-by-${who.handle}`} look={['person']}>
    <div className={css('row')}><Icon name="liked" color="rgb(236, 72, 153)" /><Portrait who={who} size={35} /></div>
    <div className={css('apart')}><Words>{text(who.name)}</Words>{children}</div>
  </Link>
)

export const Notifications = (): ReactNode => (
  <div data-testid="notifsFeed">
    <Note who={user('calon-contoh.bsky.social')} text={likedYours} />
    <Note who={user('tim.contoh.id')} text={followedYou}><FollowButton who={user('tim.contoh.id')} back /></Note>
    <Note who={user('penggemar77.bsky.social')} text={followedYou}><FollowButton who={user('penggemar77.bsky.social')} back /></Note>
    <NotedPost post={posts.timReplies} />
    <NotedPost post={posts.fanReplies} />
    <NotedPost post={posts.wargaQuotesCalon} />
  </div>
)

/** A chat, with the post that is to go with the next message above its text box. */
export const Chat = ({ embed }: { embed: Post | undefined }): ReactNode => {
  const [text, setText] = useState('')
  useEffect(() => xrpc('chat.bsky.convo.updateRead', { convoId: '3lcontoh' }), [])
  const submit = () => {
    if (text.trim() === '' && embed === undefined) return
    sendMessage(text, embed)
    setText('')
    setAddress('/messages/3lcontoh?embed=')
  }
  return (
    <>
      <div className={css('pad')}><Link to="/profile/warga.bsky.social" label={word('viewProfile')}><Words look={['bold']}>Warga Biasa</Words></Link></div>
      <div className={css('pad')}><Words>Selamat pagi.</Words><Quote post={posts.calon} /></div>
      <div className={css('lower')}>
        {embed && (
          <div className={css('card')}>
            <div className={css('apart')}><Meta post={embed} portrait links={options.gen === '2024'} /><Press label={word('removeEmbed')} truth="remove-embed" look={['control']} onPress={() => setAddress('/messages/3lcontoh?embed=')}><Words>×</Words></Press></div>
            <Words testid="postText" look={['text']}>{embed.text}</Words>
          </div>
        )}
        <div className={css('row')}>
          <Press label="emoji" look={['control']} onPress={() => undefined}><Words>☺</Words></Press>
          <Deep n={1}>
            <textarea className={css('field')} data-truth="message" rows={1} placeholder={word('message')} value={text} autoFocus onChange={(event) => setText(event.target.value)} onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return
              event.preventDefault()
              submit()
            }} />
          </Deep>
          <Press label={word('sendMessage')} truth="send" look={['round']} onPress={submit}><Icon name="plane" /></Press>
        </div>
      </div>
    </>
  )
}

/** The post an address of the network names: `at://did/collection/id`. */
export const embedded = (uri: string | null): Post | undefined => postByRkey(uri?.split('/').at(-1) ?? '')
