/** @jsxImportSource react */
import { useEffect, useState, type ReactNode } from 'react'
import { addToStory, sendMedia } from '../actions'
import { Deep } from '../base/deep'
import { Icon } from '../base/icon'
import { Press } from '../base/press'
import { css } from '../base/style'
import { word } from '../words'
import { user, type User } from '../world'
import { Dialog } from './dialog'
import { openLayer } from './state'

const friends = ['kabar_kota', 'bagikan', 'pak_guru', 'ibu_rt05'].map(user)
const fillsAfter = 50

/** Sends a post or story to people or into one's own story. Which one it is about is nowhere in the dialog. */
export const ShareDialog = ({ media, onClose }: { media: { readonly id: string }; onClose: () => void }): ReactNode => {
  const [ready, setReady] = useState(false)
  const [to, setTo] = useState<readonly User[]>([])
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), fillsAfter)
    return () => clearTimeout(timer)
  }, [])
  const choose = (who: User) => setTo(to.includes(who) ? to.filter((one) => one !== who) : [...to, who])
  const send = () => {
    onClose()
    sendMedia(media, to, text)
  }
  const done = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <Dialog onClose={onClose}>
      <Deep n={3}>
        <div className={css('apart', 'pad')}>
          <h1 className={css('bold')}>
            <span>{word('shareTitle')}</span>
          </h1>
          <Press truth="close" onPress={onClose}>
            <Deep n={1}>
              <Icon name="close" label={word('close')} size={18} />
            </Deep>
          </Press>
        </div>
        <div className={css('pad')}>
          <input type="text" name="queryBox" placeholder={word('search')} aria-label={word('search')} />
        </div>
        <div className={css('people')}>
          {ready &&
            friends.map((who) => (
              <Deep key={who.id} n={1}>
                <Press
                  truth={`recipient:${who.handle}`}
                  look={['wide', ...(to.includes(who) ? ['chosen' as const] : [])]}
                  onPress={() => choose(who)}
                >
                  <Deep n={2}>
                    <span dir="auto">{who.handle}</span> <span className={css('dim')}>{who.name}</span>
                  </Deep>
                </Press>
              </Deep>
            ))}
        </div>
        {to.length > 0 ? (
          <div className={css('form')}>
            <input
              data-truth="message"
              placeholder={word('writeMessage')}
              aria-label={word('writeMessage')}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') send()
              }}
            />
            <Press truth="send" look={['filled']} onPress={send}>
              <Deep n={1}>
                <div dir="auto">{word('send')}</div>
              </Deep>
            </Press>
          </div>
        ) : (
          <div className={css('row', 'pad')}>
            <Press truth="copy-link" onPress={done(() => openLayer({ kind: 'toast', text: word('copyLink') }))}>
              <Deep n={2}>
                <Icon name="note" label={word('copyLink')} />
                <span>{word('copyLink')}</span>
              </Deep>
            </Press>
            <Press truth="add-to-story" onPress={done(() => addToStory(media))}>
              <Deep n={2}>
                <Icon name="plus" label={word('addToStory')} />
                <span>{word('addToStory')}</span>
              </Deep>
            </Press>
          </div>
        )}
      </Deep>
    </Dialog>
  )
}
