import { type ComponentChildren, h } from 'preact'
import { NamedIcon } from './icons'
import { asAddress, debate } from './pictures'
import { Face, Set, useStagehand, useToggle } from './set'
import { feedsText } from './text'

const handle = 'latihan_calon'
const name = 'Calon Wali Kota Contoh'
const title = { id: 'Rekaman debat publik pertama, Kota Contoh', en: 'Recording of the first public debate, Kota Contoh' }

// The site's own elements, by which its page is read; no library knows them.
const element = (tag: string) => ({ children }: { readonly children?: ComponentChildren }) => h(tag, null, children)
const Watch = element('ytd-watch-flexy')
const Metadata = element('ytd-watch-metadata')
const Subscribe = element('ytd-subscribe-button-renderer')
const ChannelName = element('ytd-channel-name')
const LikeButton = element('like-button-view-model')

/** A video and, under it, its channel. */
export function YoutubeSet() {
  const { language } = useStagehand()
  const words = feedsText[language]
  const [subscribed, subscribe] = useToggle('subscribe', `@${handle}`)
  const [liked, like] = useToggle('like', `@${handle}`)
  return (
    <Set name="youtube">
      <Watch>
        <div class="picture"><img src={asAddress(debate)} alt={words.videoAlt} /></div>
        <Metadata>
          <h2 class="video-title">{title[language]}</h2>
          <div class="channel">
            <div id="owner" class="owner">
              <a href={`/@${handle}`} tabIndex={-1} aria-hidden="true"><Face name={name} hue={262} /></a>
              <span class="owner-names"><ChannelName><a href={`/@${handle}`}>{name}</a></ChannelName><span class="quiet">{words.subscribers}</span></span>
              <Subscribe><button type="button" class="strong-button" aria-pressed={subscribed} onClick={subscribe}>{subscribed ? words.subscribed : words.subscribe}</button></Subscribe>
            </div>
            <div id="top-level-buttons-computed">
              <LikeButton><button type="button" class="quiet-button heart" aria-pressed={liked} onClick={like}><NamedIcon shape="thumb" name={words.like} on={liked} /></button></LikeButton>
            </div>
          </div>
        </Metadata>
      </Watch>
    </Set>
  )
}
