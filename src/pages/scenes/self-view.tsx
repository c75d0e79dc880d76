import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { Brand, Languages } from '../shared/parts'
import { scenes } from '../training/scenes'
import { ConsequencePanel, DecisionPanel, HeardBox, RulePanel } from './panels'
import { PlayArea } from './play-area'
import { steps } from './session'
import type { Shown } from './shown'
import { StageSwitch } from './stage-switch'
import { scenesText } from './text'

interface SelfViewProps extends Shown {
  readonly onPresent: () => void
  readonly onLanguage: (language: Language) => void
}

/** The scenes for one person: the list beside them, and everything below one another. */
export function SelfView({ session, hand, language, onCommand, onStop, onChoose, onAccident, onPresent, onLanguage }: SelfViewProps) {
  const text = scenesText[language]
  const { scene, step, run } = session
  const main = useRef<HTMLElement>(null)
  const isTold = steps.indexOf(step) >= steps.indexOf('rule')
  // What has just appeared is read from its heading on.
  useEffect(() => { if (isTold) main.current?.querySelector<HTMLElement>('#rule-title')?.focus() }, [isTold, run])
  return (
    <>
      <a class="skip button" href="#adegan" onClick={(event) => { event.preventDefault(); main.current?.focus() }}>{text.skip}</a>
      <header class="band">
        <Brand />
        <p><b>{text.band}</b> <span>{text.bandMore}</span></p>
        <div class="tools">
          <Languages language={language} onChange={onLanguage} />
          <button type="button" class="button" onClick={onPresent}>{text.present}</button>
        </div>
      </header>
      <div class="alone">
        <nav class="scene-list" aria-label={text.scenes}>
          <ol>
            {scenes.map(({ id, item, title }) => (
              <li key={id}><a href={`#${id}`} {...(id === scene.id ? { 'aria-current': 'page' as const } : {})}><span class="number">{item}</span>{title[language]}</a></li>
            ))}
          </ol>
          <p><a href="../training/index.html">{text.feed}</a></p>
          <p><a href="../quiz/index.html">{text.quiz}</a></p>
          <p><a href="../handouts/index.html">{text.handouts}</a></p>
          <p><a href="../handbook/index.html" target="_blank">{text.handbook}</a></p>
        </nav>
        <main role="main" id="adegan" ref={main} tabIndex={-1}>
          <div class="scene-head">
            <p class="label">{text.item(scene.item)}</p>
            <h1>{scene.title[language]}</h1>
            <p class="words">{scene.situation[language]}</p>
            {scene.kind === 'acted' ? <p><b>{text.todo}:</b> {scene.todo[language]}</p> : null}
            {scene.kind === 'acted' && scene.accident !== undefined
              ? <p class="accident"><b>{text.byAccident}:</b> {scene.accident.text[language]} <button type="button" class="button" onClick={() => { onAccident(scene.accident?.presses ?? []) }}>{text.tryAccident}</button></p>
              : null}
            {scene.kind === 'filled' ? <p class="notice">{text.notHeld}</p> : null}
          </div>
          <div class="beside-feed">
            <PlayArea session={session} hand={hand} onStop={onStop} onChoose={onChoose} />
            <aside class="controls" aria-label={text.decision}>
              {scene.kind === 'acted' ? <HeardBox session={session} language={language} /> : null}
              <StageSwitch stage={session.stage} language={language} onCommand={onCommand} />
              <button type="button" class="button" onClick={() => { onCommand('reset') }}>{text.reset}</button>
              <button type="button" class="button" onClick={() => { onCommand('next-scene') }}>{text.next}</button>
            </aside>
          </div>
          {isTold ? (
            <div class="told">
              <RulePanel session={session} language={language} />
              <ConsequencePanel session={session} language={language} />
              <DecisionPanel session={session} language={language} />
            </div>
          ) : null}
        </main>
      </div>
    </>
  )
}
