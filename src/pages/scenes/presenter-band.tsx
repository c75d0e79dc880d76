import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import type { Command } from './keys'
import { type Session, steps } from './session'
import { StageSwitch } from './stage-switch'
import { scenesText } from './text'

interface BandProps {
  readonly session: Session
  readonly language: Language
  readonly since: number
  readonly onCommand: (command: Command) => void
}

/** That this is training, where in the scene one is, at which stage, and since when. */
export function PresenterBand({ session: { scene, step, stage }, language, since, onCommand }: BandProps) {
  const text = scenesText[language]
  const names = text.steps[scene.kind]
  const at = steps.indexOf(step)
  return (
    <header class="presenter-band">
      <b class="training-mark">{text.band}</b>
      <span class="where">
        <span class="dots" role="img" aria-label={text.stepOf(String(at + 1), String(steps.length))}>{steps.map((one, index) => <i key={one} class={index <= at ? 'done' : ''} />)}</span>
        <b>{names[step]}</b>
      </span>
      <StageSwitch stage={stage} language={language} onCommand={onCommand} />
      <Clock since={since} label={text.timer} />
      <button type="button" class="help" aria-label={text.keys} onClick={() => { onCommand('help') }}>?</button>
      <button type="button" class="help" aria-label={text.leave} onClick={() => { onCommand('leave') }}>×</button>
    </header>
  )
}

/** Minutes and seconds since the clock began. */
export const elapsed = (since: number, now: number): string => {
  const seconds = Math.max(0, Math.floor((now - since) / 1_000))
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`
}

export function Clock({ since, label }: { readonly since: number; readonly label: string }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => { setNow(Date.now()) }, 1_000)
    return () => { clearInterval(timer) }
  }, [since])
  return <span class="clock" role="timer" aria-label={label}>{elapsed(since, now)}</span>
}
