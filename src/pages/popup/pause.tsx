import { useEffect, useState } from 'preact/hooks'
import { send } from '../../browser'
import { currentTab } from '../../browser/extension'
import type { Language } from '../../neutrality'
import { formatNumber, formatTime } from '../shared/format'
import type { SiteState } from './site-state'
import { popupText } from './text'

/** How long a pause may last, minutes. */
const limits = [5, 15, 60] as const

/** The pause of the tab in front: until when, or null; and the way to set one. 0 minutes end it. */
export interface TabPause { readonly until: number | null; readonly failed: boolean; readonly set: (minutes: number) => void }

/** Follows the pause of the tab in front; it ends on the screen when it ends. */
export function usePause(): TabPause {
  const [until, setUntil] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = (question: Promise<number | null>) => question.then((answer) => { setUntil(answer); setFailed(false) }, () => { setFailed(true) })
  useEffect(() => {
    void currentTab().then((tab) => (tab === undefined ? null : send('pause', { tab: tab.id }))).then(setUntil, () => undefined)
  }, [])
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => { setUntil(null) }, until - Date.now())
    return () => { clearTimeout(timer) }
  }, [until])
  return {
    until, failed,
    set: (minutes) => { void asked(currentTab().then((tab) => (tab === undefined ? null : send('pause-tab', { tab: tab.id, minutes })))) },
  }
}

interface PauseProps { readonly state: SiteState; readonly pause: TabPause; readonly language: Language }

/** A pause for this tab alone, of three lengths; or when the one there is ends, and the way to end it now. */
export function Pause({ state, pause, language }: PauseProps) {
  const text = popupText[language].pause
  if (state.kind !== 'guarded' && state.kind !== 'reminding' && state.kind !== 'paused') return null
  return (
    <div>
      {state.kind === 'paused'
        ? (
          <div class="pause">
            <p><b>{text.until(formatTime(new Date(state.until), language))}</b></p>
            <button type="button" class="button" onClick={() => { pause.set(0) }}>{text.end}</button>
          </div>
        )
        : (
          <fieldset class="pause">
            <legend>{text.ask}</legend>
            {limits.map((minutes) => (
              <button key={minutes} type="button" class="button" onClick={() => { pause.set(minutes) }}>{text.minutes(formatNumber(minutes, language))}</button>
            ))}
          </fieldset>
        )}
      <p role="status" class="small">{pause.failed ? text.failed : ''}</p>
    </div>
  )
}
