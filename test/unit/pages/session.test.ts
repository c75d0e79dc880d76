import { describe, expect, it } from 'vitest'
import { after, begin, type Move, type Session, steps } from '../../../src/pages/scenes/session'
import { sceneOf, scenes } from '../../../src/pages/training/scenes'

const played = (session: Session, ...moves: readonly Move[]) => moves.reduce(after, session)
const on: Move = { kind: 'step', by: 1 }
const back: Move = { kind: 'step', by: -1 }
const heard: Move = { kind: 'heard', interaction: 'like', who: '@latihan_calon', undo: false }

describe('a session', () => {
  it('reaches every step of every scene by going on, and stays at the end', () => {
    const seen: string[] = []
    let session = begin(scenes[0]!)
    for (let press = 0; press <= scenes.length * steps.length; press += 1) {
      seen.push(`${session.scene.id} ${session.step}`)
      session = after(session, on)
    }
    expect(new Set(seen)).toEqual(new Set(scenes.flatMap(({ id }) => steps.map((step) => `${id} ${step}`))))
    expect(session).toMatchObject({ scene: scenes.at(-1), step: 'decision' })
  })

  it('goes back into the scene before, and stays at the beginning', () => {
    expect(played(begin(scenes[1]!), back)).toMatchObject({ scene: scenes[0], step: 'before' })
    expect(played(begin(scenes[0]!), back)).toMatchObject({ scene: scenes[0], step: 'before' })
  })

  it('shows the rule once the person has decided, and stays where it was after that', () => {
    const decided: Move = { kind: 'decided', outcome: 'cancelled' }
    expect(played(begin(scenes[0]!), on, decided)).toMatchObject({ step: 'rule', outcome: 'cancelled' })
    expect(played(begin(scenes[0]!), { kind: 'show', step: 'decision' }, decided).step).toBe('decision')
  })

  it('shows the rule once a choice is taken', () => {
    expect(played(begin(sceneOf('tim-ahli')), { kind: 'chosen', choice: 2 })).toMatchObject({ step: 'rule', choice: 2 })
  })

  it('is as new after a reset, except for the stage', () => {
    const session = played(begin(scenes[0]!), { kind: 'stage', stage: 'bakal_calon' }, on, heard, { kind: 'decided', outcome: 'continued' }, { kind: 'reset' })
    expect(session).toEqual({ ...begin(scenes[0]!), run: 1, stage: 'bakal_calon' })
  })

  it('forgets what another scene has heard', () => {
    expect(played(begin(scenes[0]!), heard, { kind: 'scene', by: 1 }).heard).toEqual([])
  })
})
