import { useState } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { Icon } from '../shared/icons'
import { Switch } from '../shared/parts'
import { begin, type Game, type Mode, modes } from './game'
import { Keys } from './keys'
import { newSeed, tidySeed } from './seed'
import { readSession } from './session-file'
import { quizText } from './text'

interface SetupProps {
  readonly language: Language
  readonly hasShortcuts: boolean
  readonly onShortcuts: (on: boolean) => void
  readonly onGame: (game: Game) => void
}

/** Together or alone, which questions, or a game saved before. */
export function Setup({ language, hasShortcuts, onShortcuts, onGame }: SetupProps) {
  const text = quizText[language]
  const [mode, setMode] = useState<Mode>('together')
  const [seed, setSeed] = useState(newSeed)
  const [refused, setRefused] = useState('')

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const read = readSession(await file.text())
    if (read.kind === 'usable') onGame(read.game)
    else setRefused(text.refused[read.kind])
  }

  return (
    <main class="column" id="quiz">
      <h1>{text.title}</h1>
      <p class="quiet">{text.lead}</p>
      <form class="card" onSubmit={(event) => { event.preventDefault(); onGame(begin(mode, tidySeed(seed) || newSeed())) }}>
        <fieldset class="choices">
          <legend>{text.how}</legend>
          {modes.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="mode" value={one} checked={mode === one} onChange={() => { setMode(one) }} />
              <b>{text.modes[one]}</b>
              <span class="more">{text.modesMore[one]}</span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="seed"><b>{text.seed}</b></label>
          <div class="row">
            <input id="seed" class="seed" type="text" value={seed} maxLength={20} autocomplete="off" spellcheck={false} aria-describedby="seed-more"
              onInput={({ currentTarget }) => { setSeed(currentTarget.value) }} onChange={() => { setSeed(tidySeed(seed)) }} />
            <button type="button" class="button" onClick={() => { setSeed(newSeed()) }}>{text.newSeed}</button>
          </div>
          <p id="seed-more" class="quiet small">{text.seedMore}</p>
        </div>
        <button type="submit" class="button strong start"><Icon name="forward" />{text.start}</button>
      </form>
      <div class="card">
        <h2>{text.goOn}</h2>
        <p class="quiet small">{text.kept}</p>
        <label class="button">
          {text.load}
          <input class="unseen" type="file" accept=".json,application/json"
            onChange={({ currentTarget }) => { void take(currentTarget.files?.[0]).then(() => { currentTarget.value = '' }) }} />
        </label>
        <p role="status" class={refused === '' ? 'small' : 'notice small'}>{refused}</p>
      </div>
      <div class="card">
        <h2>{text.keys}</h2>
        <Keys language={language} mode={mode} />
        <Switch label={text.shortcuts} more={text.shortcutsMore} on={hasShortcuts} onChange={onShortcuts} />
      </div>
      <p class="quiet small">{text.fiction}</p>
    </main>
  )
}
