/** @jsxImportSource react */
import { useRef, useState, type ReactNode } from 'react'
import { createPost } from '../actions'
import { Deep } from '../base/deep'
import { Press } from '../base/press'
import { css } from '../base/style'
import { word } from '../words'
import { users, type User } from '../world'
import { Dialog } from './dialog'

/** A new post, from the step where the picture is chosen already. */
export const CreateDialog = ({ onClose }: { onClose: () => void }): ReactNode => {
  const caption = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState<string>()
  const [tagged, setTagged] = useState<readonly User[]>([])
  const found = query ? users.filter(({ handle }) => handle.startsWith(query.toLowerCase())) : []
  const send = () => {
    createPost(caption.current?.innerText.trim() ?? '', tagged)
    onClose()
  }
  return (
    <Dialog onClose={onClose}>
      <Deep n={3}>
        <div className={css('apart', 'pad')}>
          <Press truth="close" onPress={onClose}>
            <span>{word('cancel')}</span>
          </Press>
          <h1 className={css('bold')}>{word('newPost')}</h1>
          <Press truth="publish" look={['blue']} onPress={send}>
            <span>{word('shareNew')}</span>
          </Press>
        </div>
        <div className={css('detail')}>
          <div className={css('media', 'grow')} data-truth="tag-here" onClick={() => setQuery('')}>
            <div className={css('fill')} style={{ background: 'linear-gradient(120deg, #9cb, #568)' }} />
            {tagged.map((who) => (
              <span key={who.id} className={css('onMedia')}>
                {who.handle}
              </span>
            ))}
          </div>
          <div className={css('column', 'pad')}>
            <Deep n={2}>
              <div
                ref={caption}
                role="textbox"
                contentEditable
                suppressContentEditableWarning
                data-lexical-editor="true"
                spellCheck
                tabIndex={0}
                className={css('editable')}
                aria-label={word('caption')}
                aria-placeholder={word('caption')}
                data-truth="caption"
              />
            </Deep>
            {query !== undefined && (
              <div>
                <input
                  data-truth="tag-search"
                  placeholder={word('search')}
                  aria-label={word('tagPeople')}
                  value={query}
                  onChange={(event) => setQuery(event.target.value)}
                />
                {found.map((who) => (
                  <Press
                    key={who.id}
                    truth={`tag:${who.handle}`}
                    look={['wide']}
                    onPress={() => {
                      setTagged([...tagged, who])
                      setQuery(undefined)
                    }}
                  >
                    <span>{who.handle}</span> <span className={css('dim')}>{who.name}</span>
                  </Press>
                ))}
              </div>
            )}
          </div>
        </div>
      </Deep>
    </Dialog>
  )
}
