/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { post } from './post'

const query = new URLSearchParams(location.search)
const english = query.get('lang') === 'en'
const chats = ['Grup RT 05', 'Bu Guru', 'Rekan Kantor'] as const
/** Spreadsheets and phones give what is shared to whoever opened the page; the client keeps it and cleans the address. */
const given = query.get('text') ?? ''

const Icon = ({ name }: { name: string }): ReactNode => <span aria-hidden="true" data-icon={name}><svg width="24" height="24" viewBox="0 0 24 24"><path d="M3 20l18-8L3 4v6l12 2-12 2z" /></svg></span>

/** The chats to send to. With one of them the text goes into its box, with several it is sent at once. */
const Picker = ({ onPick }: { onPick: (picked: readonly string[]) => void }): ReactNode => {
  const [picked, setPicked] = useState<readonly string[]>([])
  const turn = (chat: string) => { setPicked(picked.includes(chat) ? picked.filter((one) => one !== chat) : [...picked, chat]) }
  return (
    <div role="dialog" aria-modal="true"><div data-animate-modal-body="true">
      <h1>{english ? 'Send message to' : 'Kirim pesan ke'}</h1>
      {chats.map((chat) => (
        <div key={chat} role="listitem"><div role="button" tabIndex={0} aria-checked={picked.includes(chat)} data-chat={chat} onClick={() => { turn(chat) }}>{chat}</div></div>
      ))}
      {picked.length === 0 ? null : <div role="button" tabIndex={0} aria-label={english ? 'Send' : 'Kirim'} data-part="pick" onClick={() => { onPick(picked) }}><Icon name="wds-ic-send-filled" /></div>}
    </div></div>
  )
}

const Chat = ({ name, draft }: { name: string; draft: string }): ReactNode => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (box.current === null) return
    box.current.textContent = draft
    box.current.focus()
  }, [draft])
  const send = () => {
    const text = box.current?.innerText.trim() ?? ''
    if (box.current === null || text === '') return
    box.current.textContent = ''
    post('/_socket', { to: [name], text })
  }
  return (
    <div id="main">
      <header><span title={name} dir="auto">{name}</span></header>
      <footer className="copyable-area"><div>
        <div ref={box} role="textbox" contentEditable suppressContentEditableWarning data-tab="10" aria-label={english ? 'Type a message' : 'Ketik pesan'} style={{ minHeight: 24, border: '1px solid #888', padding: 6 }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            send()
          }} />
        <button type="button" data-tab="11" aria-label={english ? 'Send' : 'Kirim'} onClick={send}><Icon name="wds-ic-send-filled" /></button>
      </div></footer>
    </div>
  )
}

/** The web client as a share link opens it: who to send to, then a chat with the text in its box. */
export const WhatsAppWeb = (): ReactNode => {
  const phone = query.get('phone')
  const [chat, setChat] = useState<string | undefined>(phone ?? undefined)
  useEffect(() => { history.replaceState(null, '', '/') }, [])
  if (chat !== undefined) return <Chat name={chat} draft={given} />
  return <Picker onPick={(picked) => {
    const [only] = picked
    if (picked.length > 1 || only === undefined) post('/_socket', { to: picked, text: given })
    else setChat(only)
  }} />
}
