/** @jsxImportSource react */
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { reactToStory, replyToStory, sawStory, toggleStoryLike } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Link } from '../base/link'
import { Press } from '../base/press'
import { css } from '../base/style'
import { openLayer } from '../layers/state'
import { options } from '../options'
import { storyOf, type Story } from '../posts'
import { navigate } from '../route'
import { isOn, useStore } from '../store'
import { photoOf, replyTo, viewAs, word } from '../words'
import { user, viewer, type User } from '../world'

const emojis = ['😂', '😮', '😍', '😢', '👏', '🔥', '🎉', '💯']

/** Answering the story; the row of quick reactions is there while the text box has the focus. */
const Answer = ({ story }: { story: Story }): ReactNode => {
  useStore()
  const [text, setText] = useState('')
  const [focused, setFocused] = useState(false)
  const on = isOn(`like:${story.id}`)
  const send = () => {
    if (text.trim() === '') return
    setText('')
    replyToStory(story, text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    send()
  }
  return (
    <div>
      {focused && (
        <div className={css('row', 'pad')}>
          {emojis.map((emoji) => (
            <Press key={emoji} truth={`react:${emoji}`} onPress={() => reactToStory(story, emoji)}>
              <Deep n={1}>
                <span>{emoji}</span>
              </Deep>
            </Press>
          ))}
        </div>
      )}
      <div className={css('row')}>
        <Deep n={1}>
          <div className={css('input')}>
            <textarea
              rows={1}
              autoComplete="off"
              placeholder={replyTo(story.author.handle)}
              data-truth={`draft:${story.id}`}
              value={text}
              onKeyDown={onKeyDown}
              onFocus={() => setFocused(true)}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
        </Deep>
        {text !== '' && (
          <Press truth="send-reply" onPress={send}>
            <span>{word('send')}</span>
          </Press>
        )}
        <Deep n={2}>
          <Press truth={`like:${story.id}`} onPress={() => toggleStoryLike(story)}>
            <Deep n={1}>
              <Icon name={on ? 'liked' : 'like'} label={word(on ? 'unlike' : 'like')} look={on ? ['solid', 'red'] : []} />
            </Deep>
          </Press>
        </Deep>
        <Press truth={`share:${story.id}`} onPress={() => openLayer({ kind: 'share', media: story })}>
          <Deep n={1}>
            <Icon name="share" label={word('share')} />
          </Deep>
        </Press>
      </div>
    </div>
  )
}

/** The story before or after: another account's name in the same viewer. */
const Neighbour = ({ who }: { who: User }): ReactNode => (
  <Press truth={`neighbour:${who.handle}`} look={['neighbour']} onPress={() => navigate(`/stories/${who.handle}/${storyOf(who).id}/`)}>
    <Deep n={2}>
      <img alt={photoOf(who.handle)} height={56} width={56} />
      <span dir="auto">{who.handle}</span>
    </Deep>
  </Press>
)

const neighboursOf = ({ handle }: User): readonly [User, User] =>
  handle === 'calon_contoh' ? [user('kpu_contoh'), user('suka')] : [user('calon_contoh'), user('like')]

/** One story on the whole screen. The address names its author, but not that of a highlight. */
export const StoryViewer = ({ story }: { story: Story }): ReactNode => {
  const [opened, setOpened] = useState(options.gen === '2024')
  useEffect(() => {
    if (opened) sawStory(story)
  }, [opened, story])
  const [before, after] = neighboursOf(story.author)
  return (
    <section className={css('story')}>
      {!opened ? (
        <Deep n={3}>
          <div>
            <span>{viewAs(viewer.handle)}</span>
          </div>
          <Press truth="view-story" look={['filled']} onPress={() => setOpened(true)}>
            <Deep n={1}>{word('viewStory')}</Deep>
          </Press>
        </Deep>
      ) : (
        <>
          <Neighbour who={before} />
          <div className={css('frame')}>
            <header className={css('apart')}>
              <div className={css('row')}>
                <Deep n={2}>
                  <Link href={`/${story.author.handle}/`}>
                    <img alt={photoOf(story.author.handle)} height={32} width={32} />
                  </Link>
                </Deep>
                <Deep n={2}>
                  <Link href={`/${story.author.handle}/`}>
                    <span dir="auto">{story.author.handle}</span>
                  </Link>
                </Deep>
                <time>2 j</time>
              </div>
              <div className={css('row')}>
                <Press onPress={() => undefined} truth="pause">
                  <Icon name="pause" label={word('pause')} size={16} />
                </Press>
                <Press onPress={() => undefined}>
                  <Icon name="sound" label={word('mute')} size={16} />
                </Press>
                <Press onPress={() => undefined}>
                  <Icon name="more" label={word('menu')} />
                </Press>
              </div>
            </header>
            <Answer key={story.id} story={story} />
          </div>
          <Neighbour who={after} />
        </>
      )}
    </section>
  )
}
