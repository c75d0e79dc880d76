import { useEffect } from 'preact/hooks'
import { useDesk } from './state/desk-context'
import type { Session } from './state/use-session'

/** The draft's name, how it is kept, and the way back. */
export function DraftBar({ session: { desk: { past, future }, stored, dispatch, choose, saveNow } }: { readonly session: Session }) {
  const { text: { shell }, draft } = useDesk()
  const refused = stored === 'full' || stored === 'failed'
  const step = (type: 'undo' | 'redo') => { dispatch({ type, now: Date.now() }) }

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (typing || !(event.ctrlKey || event.metaKey) || !/^[zy]$/i.test(event.key)) return
      event.preventDefault()
      step(event.key.toLowerCase() === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    addEventListener('keydown', keys)
    return () => { removeEventListener('keydown', keys) }
  }, [])
  useEffect(() => {
    if (!refused) return
    const ask = (event: BeforeUnloadEvent) => { event.preventDefault() }
    addEventListener('beforeunload', ask)
    return () => { removeEventListener('beforeunload', ask) }
  }, [refused])

  return (
    <section class="draft" aria-label={shell.draftName}>
      <h1 class="unseen">{shell.title}</h1>
      <label class="name"><span class="unseen">{shell.draftName}</span>
        <input type="text" value={draft.name} maxLength={120} onInput={({ currentTarget }) => { dispatch({ type: 'rename', name: currentTarget.value, now: Date.now() }) }} />
      </label>
      <span class="kept" data-stored={stored}>{refused ? null : shell.stored[stored]}</span>
      <div class="tools">
        <button type="button" class="button" disabled={past.length === 0} onClick={() => { step('undo') }} aria-keyshortcuts="Control+Z">{shell.undo}</button>
        <button type="button" class="button" disabled={future.length === 0} onClick={() => { step('redo') }} aria-keyshortcuts="Control+Y">{shell.redo}</button>
        {refused ? null : <button type="button" class="button" onClick={() => { void choose() }}>{shell.others}</button>}
      </div>
      <div class="refused" role="alert">
        {refused ? <p class="notice"><span>{shell[stored]}</span><button type="button" class="button" onClick={saveNow}>{shell.tryAgain}</button></p> : null}
      </div>
    </section>
  )
}
