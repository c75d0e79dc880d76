import { useEffect, useState } from 'preact/hooks'
import { prohibition, sanctionFor } from '../../neutrality'
import { commandOf } from '../scenes/keys'
import { Clock } from '../scenes/presenter-band'
import type { Step } from '../scenes/session'
import { scenesText } from '../scenes/text'
import { Brand } from '../shared/parts'
import { sceneOf, scenes } from '../training/scenes'
import { isTalk, type Talk, type Told } from './talk'
import { notesText } from './text'

/** How often the projected window is told that this one is there, in milliseconds: it may have been loaded anew. */
const helloMs = 1_000

const post = (talk: Talk) => { (window.opener as Window | null)?.postMessage(talk, '*') }
const command = (wanted: string | number) => { post({ jaga: 'command', command: wanted }) }

/** What the trainer alone sees: what to say, what comes next, and the time. Its keys and buttons work the projected window. */
export function Notes() {
  const told = useTold()
  const language = told?.language ?? 'id'
  const text = notesText[language]
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${text.title} · Jaga Netral`
  }, [language])
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const wanted = commandOf(event) ?? (/^[1-9]$/.test(event.key) ? Number(event.key) : undefined)
      if (wanted === undefined || wanted === 'notes' || wanted === 'full') return
      event.preventDefault()
      command(wanted)
    }
    addEventListener('keydown', listener)
    return () => { removeEventListener('keydown', listener) }
  }, [])
  if (told === undefined) return <main class="notes"><Brand /><h1>{text.title}</h1><p>{text.alone}</p><p><a href="../scenes/index.html#penyaji/">{text.open}</a></p></main>
  return <Seen told={told} />
}

function Seen({ told: { scene: id, step, stage, language, since, heard } }: { readonly told: Told }) {
  const text = notesText[language]
  const scene = sceneOf(id)
  const following = scenes[scenes.indexOf(scene) + 1]
  const { buttons } = text
  return (
    <main class="notes">
      <header>
        <p class="label">{scenesText[language].item(scene.item)} · {scenesText[language].steps[scene.kind][step as Step]} · {scenesText[language].stages[stage]}</p>
        <Clock since={since} label={scenesText[language].timer} />
      </header>
      <h1>{scene.title[language]}</h1>
      <section class="card"><h2>{text.say}</h2><p class="large">{scene.notes[language]}</p></section>
      <dl>
        {scene.kind === 'acted' ? <div><dt>{text.todo}</dt><dd>{scene.todo[language]} <b>{text.heard(String(heard))}</b></dd></div> : null}
        {scene.kind === 'acted' && scene.accident !== undefined ? <div><dt>{text.accident}</dt><dd>{scene.accident.text[language]}</dd></div> : null}
        <div><dt>{text.sanction}</dt><dd>{sanctionFor(prohibition(scene.item), stage).text[language]}</dd></div>
        <div><dt>{text.instead}</dt><dd>{scene.instead[language]}</dd></div>
        <div><dt>{text.nextScene}</dt><dd>{following === undefined ? text.lastScene : <>{following.item}. {following.title[language]}</>}</dd></div>
      </dl>
      <div class="remote">
        <button type="button" class="button strong" onClick={() => { command('next') }}>{buttons.next}</button>
        <button type="button" class="button" onClick={() => { command('back') }}>{buttons.back}</button>
        <button type="button" class="button" onClick={() => { command('next-scene') }}>{buttons.following}</button>
        <button type="button" class="button" onClick={() => { command('previous-scene') }}>{buttons.previous}</button>
        {(['accident', 'stage', 'reset', 'blank', 'timer'] as const).map((one) => <button key={one} type="button" class="button" onClick={() => { command(one) }}>{buttons[one]}</button>)}
        <label>{text.goTo}
          <select value={scene.item} onChange={({ currentTarget }) => { command(Number(currentTarget.value)) }}>
            {[...new Set(scenes.map(({ item }) => item))].map((item) => <option key={item} value={item}>{item}</option>)}
          </select>
        </label>
      </div>
    </main>
  )
}

/** The session as the projected window tells it; only the window that opened this one is listened to. */
function useTold(): Told | undefined {
  const [told, setTold] = useState<Told>()
  useEffect(() => {
    const listener = ({ data, source }: MessageEvent) => {
      if (source === window.opener && source !== null && isTalk(data) && data.jaga === 'told') setTold(data.told)
    }
    addEventListener('message', listener)
    return () => { removeEventListener('message', listener) }
  }, [])
  useEffect(() => {
    const hello = () => { post({ jaga: 'hello', ...(told !== undefined && { shows: told.scene }) }) }
    hello()
    const timer = setInterval(hello, helloMs)
    return () => { clearInterval(timer) }
  }, [told?.scene])
  return told
}
