import { useEffect, useRef } from 'preact/hooks'
import { ConsequencePanel, DecisionPanel, HeardBox, RulePanel } from './panels'
import { PlayArea } from './play-area'
import { PresenterBand } from './presenter-band'
import { PresenterCover } from './presenter-cover'
import type { Shown } from './shown'
import { scenesText } from './text'

interface PresenterViewProps extends Shown {
  /** When the clock began, milliseconds since the epoch. */
  readonly since: number
  readonly cover: 'blank' | 'help' | undefined
}

/** The scenes for a projector: one step at a time, in large type. */
export function PresenterView({ session, hand, language, onCommand, onStop, onChoose, since, cover }: PresenterViewProps) {
  const text = scenesText[language]
  const { scene, step, run } = session
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.documentElement.dataset['view'] = 'presenter'
    return () => { delete document.documentElement.dataset['view'] }
  }, [])
  // Every step begins at its top, and the keyboard with it.
  useEffect(() => {
    main.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
    main.current?.scrollTo({ top: 0 })
  }, [run, step])
  const isFull = step === 'rule' || step === 'consequence'
  return (
    <>
      <div class="presenter" inert={cover !== undefined}>
        <PresenterBand session={session} language={language} since={since} onCommand={onCommand} />
        <main role="main" ref={main} tabIndex={-1} class={isFull ? 'show full' : 'show'} data-step={step} data-scene={scene.id}>
          <h1 class="unseen">{scene.title[language]}</h1>
          {step === 'rule' ? <RulePanel session={session} language={language} /> : null}
          {step === 'consequence' ? <ConsequencePanel session={session} language={language} /> : null}
          {step === 'decision' ? <DecisionPanel session={session} language={language} /> : null}
          {step === 'before' || step === 'hold' ? (
            <section class="panel story" aria-labelledby="story-title">
              <p class="label">{text.item(scene.item)}</p>
              <h2 id="story-title">{scene.title[language]}</h2>
              <p class="words">{scene.situation[language]}</p>
              {scene.kind === 'acted' ? <p class="todo">{scene.todo[language]}</p> : null}
              {scene.kind === 'acted' && step === 'hold' && scene.accident !== undefined ? <p class="quiet"><kbd>A</kbd> {scene.accident.text[language]}</p> : null}
              {scene.kind === 'filled' && step === 'hold' ? <p class="notice">{text.notHeld}</p> : null}
            </section>
          ) : null}
          {/* Stays as it is while the rule is read: what the site has heard belongs to it. */}
          <div class="screen" hidden={isFull || (scene.kind === 'told' && step === 'before')}>
            {scene.kind === 'acted' ? <HeardBox session={session} language={language} /> : null}
            <PlayArea session={session} hand={hand} onStop={onStop} onChoose={onChoose} />
          </div>
        </main>
      </div>
      {cover === undefined ? null : <PresenterCover kind={cover} language={language} onClose={() => { onCommand(cover) }} />}
    </>
  )
}
