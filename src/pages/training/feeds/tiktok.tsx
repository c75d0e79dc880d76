import { NamedIcon } from './icons'
import { asAddress, market } from './pictures'
import { Set, useKey, useStagehand, useToggle } from './set'
import { feedsText } from './text'

const handle = 'latihan_calon'
const description = { id: 'Berapa harga cabai di Pasar Contoh hari ini?', en: 'What do chillies cost at Pasar Contoh today?' }

/** One video that fills the set, its actions beside it. The letter L likes it, as on the site. */
export function TiktokSet() {
  const { language } = useStagehand()
  const words = feedsText[language]
  const [liked, toggle] = useToggle('like', `@${handle}`)
  const [follows, follow] = useToggle('follow', `@${handle}`)
  useKey('l', toggle)
  return (
    <Set name="tiktok">
      <article data-e2e="recommend-list-item-container" class="post-card video-card">
        <div class="video" data-e2e="feed-video" onDblClick={() => { if (!liked) toggle() }}>
          <img src={asAddress(market)} alt={words.videoAlt} />
          <div class="over">
            <a data-e2e="video-author-avatar" href={`/@${handle}`}>@{handle}</a>
            <p data-e2e="video-desc">{description[language]}</p>
          </div>
        </div>
        <section class="side" aria-label={`@${handle}`}>
          <button type="button" class="heart" aria-pressed={liked} onClick={toggle}>
            <span data-e2e="like-icon" class="round"><NamedIcon shape="heart" name={words.like} on={liked} /></span>
            <strong data-e2e="like-count">{liked ? '1.205' : '1.204'}</strong>
          </button>
          <button type="button" data-e2e="feed-follow" class="quiet-button" aria-pressed={follows} onClick={follow}>{follows ? words.following : words.follow}</button>
        </section>
      </article>
    </Set>
  )
}
