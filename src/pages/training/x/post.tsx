import type { ComponentChildren } from 'preact'
import { ActionBar } from './action-bar'
import { useFeed } from './feed-context'
import { Icon } from './icons'
import { Avatar } from './people'
import { feedText } from './text'
import type { Post } from './world'

/** A post of the feed, built the way the site builds one. */
export function PostArticle({ post }: { readonly post: Post }) {
  const { language } = useFeed()
  const { id, repostedBy, quotes } = post
  return (
    <article role="article" tabIndex={0} data-testid="tweet" aria-labelledby={`name-${id} text-${id}`} class="post">
      {repostedBy === undefined ? null : (
        <p class="context">
          <Icon shape="repost" />
          <a href={`/${repostedBy.handle}`} data-testid="socialContext">{feedText[language].repostedBy(repostedBy.name)}</a>
        </p>
      )}
      <PostBody post={post} id={id}>
        {quotes === undefined ? null : <QuotedCard post={quotes} />}
        <ActionBar post={post} />
      </PostBody>
    </article>
  )
}

/** Author, time and words of a post. With `id` the parts can be named by their article. */
export function PostBody({ post, id, children }: { readonly post: Post; readonly id?: string; readonly children?: ComponentChildren }) {
  const { language } = useFeed()
  const { author: { handle, name }, text, age } = post
  return (
    <div class="body">
      <Avatar account={post.author} />
      <div class="content">
        <div data-testid="User-Name" class="name" {...(id === undefined ? {} : { id: `name-${id}` })}>
          <a href={`/${handle}`}><b>{name}</b></a>
          <a href={`/${handle}`} tabIndex={-1} class="handle">@{handle}</a>
          <span class="handle" aria-hidden="true">·</span>
          <a href={`/${handle}/status/${post.id}`} class="handle"><time>{feedText[language].minutes(age)}</time></a>
        </div>
        <div data-testid="tweetText" {...(id === undefined ? {} : { id: `text-${id}` })}>{text[language]}</div>
        {children}
      </div>
    </div>
  )
}

/** A post inside another: a card without links, as on the site. */
export function QuotedCard({ post: { author, text, age } }: { readonly post: Post }) {
  const { language } = useFeed()
  return (
    <div role="link" tabIndex={0} class="quoted">
      <div class="quoted-head">
        <Avatar account={author} linked={false} />
        <div data-testid="User-Name" class="name">
          <b>{author.name}</b>
          <div tabIndex={-1} class="handle">@{author.handle}</div>
          <span class="handle" aria-hidden="true">·</span>
          <time class="handle">{feedText[language].minutes(age)}</time>
        </div>
      </div>
      <div data-testid="tweetText">{text[language]}</div>
    </div>
  )
}
