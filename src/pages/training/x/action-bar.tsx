import { useFeed } from './feed-context'
import { Icon } from './icons'
import { feedText } from './text'
import type { Post } from './world'

/** Reply, repost, like and share, with the names the site gives them. */
export function ActionBar({ post }: { readonly post: Post }) {
  const { language, isOn, tell, open, layer } = useFeed()
  const text = feedText[language]
  const { id, author, replies } = post
  const liked = isOn('like', id)
  const reposted = isOn('repost', id)
  const likes = post.likes + Number(liked)
  const reposts = post.reposts + Number(reposted)
  const isOpen = (kind: 'repost-menu' | 'share-menu') => layer?.kind === kind && layer.post === post
  return (
    <div role="group" class="actions" aria-label={text.counts(replies, reposts, likes)}>
      <button type="button" data-testid="reply" aria-label={text.reply(replies)} onClick={({ currentTarget }) => { open({ kind: 'reply', post, opener: currentTarget }) }}>
        <Icon shape="reply" /><span>{replies}</span>
      </button>
      <button
        type="button" data-testid={reposted ? 'unretweet' : 'retweet'} class={reposted ? 'on repost' : 'repost'}
        aria-haspopup="menu" aria-expanded={isOpen('repost-menu')} aria-label={reposted ? text.unrepost(reposts) : text.repost(reposts)}
        onClick={({ currentTarget }) => { open({ kind: 'repost-menu', post, opener: currentTarget }) }}
      >
        <Icon shape="repost" /><span>{reposts}</span>
      </button>
      <button
        type="button" data-testid={liked ? 'unlike' : 'like'} class={liked ? 'on like' : 'like'}
        aria-label={liked ? text.unlike(likes) : text.like(likes)}
        onClick={() => { tell(liked ? 'unlike' : 'like', author, post) }}
      >
        <Icon shape="like" /><span>{likes}</span>
      </button>
      <button
        type="button" class="share" aria-haspopup="menu" aria-expanded={isOpen('share-menu')} aria-label={text.share}
        onClick={({ currentTarget }) => { open({ kind: 'share-menu', post, opener: currentTarget }) }}
      >
        <Icon shape="share" />
      </button>
    </div>
  )
}
