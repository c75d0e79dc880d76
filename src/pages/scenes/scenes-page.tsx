import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import { isModalUp } from '../../warning/boundary'
import { Brand } from '../shared/parts'
import type { PageProps } from '../shared/show-page'
import type { Stagehand } from '../training/feeds'
import { type Press, sceneOf, scenes } from '../training/scenes'
import type { Command, Keys } from './keys'
import { openNotes, useNotes } from './notes-window'
import { perform } from './perform'
import type { Playing } from './playing'
import { PresenterView } from './presenter-view'
import { type Saying, useLine } from './saying'
import { SelfView } from './self-view'
import { after, begin } from './session'
import { scenesText } from './text'
import { readAddress, useAddress } from './use-address'

interface ScenesPageProps extends PageProps {
  readonly keys: Keys
  readonly playing: Playing
  readonly saying: Saying
}

/** The scenes, for one person alone or projected for many. */
export function ScenesPage({ settings: { language }, change, keys, playing, saying }: ScenesPageProps) {
  const [session, move] = useReducer(after, location.hash, (hash: string) => begin(sceneOf(readAddress(hash).scene)))
  const { presenting, goTo } = useAddress((wanted) => { playing.callOff(); move({ kind: 'go', scene: sceneOf(wanted) }) })
  const [cover, setCover] = useState<'blank' | 'help'>()
  const [since, setSince] = useState(() => Date.now())
  const text = scenesText[language]
  const line = useLine(saying)
  const { scene, step, run, stage } = session
  const now = useRef({ session, presenting })
  now.current = { session, presenting }

  useLayoutEffect(() => { playing.set(session, presenting) }, [scene, stage, presenting, run])
  useEffect(() => { playing.onDecided((outcome) => { move({ kind: 'decided', outcome }) }) }, [])
  useEffect(() => { goTo({ scene: scene.id, presenting }) }, [scene])
  // In the same breath as the page: a key right after a step is meant for what is seen then.
  useLayoutEffect(() => { keys(presenting ? obey : undefined); return () => { keys(undefined) } })

  const hand: Stagehand = {
    language,
    hear: (interaction, who, undo = false) => { move({ kind: 'heard', interaction, who, undo }) },
    say: (said) => { saying.say(() => said) },
  }

  function act(presses: readonly Press[]): void {
    const acted = run
    void perform(presses, () => now.current.session.run !== acted)
  }

  function stepBy(by: 1 | -1): void {
    // The dialog that is up ends as with Batal, and that shows what comes next.
    if (isModalUp()) { playing.callOff(); return }
    if (by === 1 && showsMore()) return
    move({ kind: 'step', by })
    if (by === 1 && step === 'before' && scene.kind === 'acted') act(scene.presses)
  }

  function obey(command: Command): void {
    if (cover !== undefined && command !== 'leave') { setCover(undefined); if (command === 'blank' || command === 'help') return }
    if (typeof command === 'number') {
      const wanted = scenes.find(({ item }) => item === command)
      if (wanted !== undefined) { playing.callOff(); move({ kind: 'go', scene: wanted }) }
      return
    }
    switch (command) {
      case 'next': stepBy(1); return
      case 'back': stepBy(-1); return
      case 'next-scene': playing.callOff(); move({ kind: 'scene', by: 1 }); return
      case 'previous-scene': playing.callOff(); move({ kind: 'scene', by: -1 }); return
      case 'first': playing.callOff(); move({ kind: 'go', scene: scenes[0]! }); return
      case 'last': playing.callOff(); move({ kind: 'go', scene: scenes.at(-1)! }); return
      case 'reset': playing.callOff(); move({ kind: 'reset' }); return
      case 'stage': move({ kind: 'stage', stage: stage === 'calon' ? 'bakal_calon' : 'calon' }); return
      case 'accident':
        if (scene.kind !== 'acted' || scene.accident === undefined || isModalUp()) return
        move({ kind: 'show', step: 'hold' })
        act(scene.accident.presses)
        return
      case 'notes': if (!openNotes()) saying.say(() => text.notesBlocked); return
      case 'full': void (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()).catch(() => undefined); return
      case 'blank': case 'help': setCover(command); return
      case 'timer': setSince(Date.now()); return
      case 'language': void change({ language: language === 'id' ? 'en' : 'id' }); return
      case 'leave': goTo({ scene: scene.id, presenting: false })
    }
  }

  useNotes(presenting, { scene: scene.id, step, stage, language, since, heard: session.heard.length, ...(session.outcome !== undefined && { outcome: session.outcome }) }, obey)

  const shown = { session, hand, language, onCommand: obey, onStop: () => { move({ kind: 'show', step: 'rule' }) }, onChoose: (choice: number) => { move({ kind: 'chosen', choice }) }, onAccident: act }
  return (
    <>
      {presenting
        ? <PresenterView {...shown} since={since} cover={cover} />
        : <SelfView {...shown} onPresent={() => { goTo({ scene: scene.id, presenting: true }) }} onLanguage={(wanted) => { void change({ language: wanted }) }} />}
      <p class="toast" role="status">{line === undefined ? null : <span>{line(language)}</span>}</p>
    </>
  )
}

/** The page's outline until the settings are read. */
export function ScenesSkeleton() {
  return <header class="band" aria-busy="true"><Brand /></header>
}

/** Shows the next screenful of a step that does not fit on the screen: a clicker cannot scroll. False where its end is to be seen. */
function showsMore(): boolean {
  const shown = document.querySelector('.presenter .show')
  if (shown === null || shown.scrollHeight - shown.clientHeight - shown.scrollTop < 8) return false
  shown.scrollBy({ top: shown.clientHeight * 0.8, behavior: 'instant' })
  return true
}
