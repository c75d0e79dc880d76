import { describe, expect, it } from 'vitest'
import { assess, prohibitions, type Text } from '../../../src/neutrality'
import { examples } from '../../../src/neutrality/details'
import { type Scene, scenes, sceneSites } from '../../../src/pages/training/scenes'

const stages = { bakal_calon: { stages: [{ stage: 'bakal_calon', from: '2020-01-01' }] }, calon: { stages: [{ stage: 'calon', from: '2020-01-01' }] } } as const

function texts(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  return 'id' in value && 'en' in value ? [value as Text] : Object.values(value).flatMap(texts)
}

/** The items the law gives for what a scene does; for a told one, for what its choices rest on. */
function itemsOf(scene: Scene, stage: keyof typeof stages): number[] {
  if (scene.kind === 'told') return scene.choices.some(({ rests }) => rests.of === 'is') ? [scene.item] : []
  const officeAccount = scene.kind === 'acted' && scene.office !== undefined
  const assessment = assess({ interaction: scene.interaction, officeAccount }, { kind: scene.towards, ...stages[stage] }, '2026-12-01')
  return (assessment?.findings ?? []).map(({ item }) => item)
}

describe('the scenes of the training', () => {
  it.each(prohibitions.map(({ item, id }) => [item, id] as const))('item %i (%s) has a scene', (item) => {
    expect(scenes.filter((scene) => scene.item === item)).not.toHaveLength(0)
  })

  it.each(sceneSites)('something is played in the manner of %s', (site) => {
    expect(scenes.some((scene) => scene.kind === 'acted' && scene.site === site)).toBe(true)
  })

  it('have names of their own, in the order of the items', () => {
    const ids = scenes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const items = scenes.map(({ item }) => item)
    expect(items).toEqual([...items].sort((one, other) => one - other))
  })

  it('act out a double click, a shortcut and a slip in a menu', () => {
    const hows = scenes.flatMap((scene) => (scene.kind === 'acted' && scene.accident !== undefined ? [scene.accident.presses.map(({ how }) => how)] : []))
    expect(hows).toContainEqual(['twice'])
    expect(hows).toContainEqual(['key'])
    expect(hows).toContainEqual(['click', 'click'])
  })

  describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (_, scene) => {
    it.each(['bakal_calon', 'calon'] as const)('falls under its item by the law itself, towards a %s', (stage) => {
      expect(itemsOf(scene, stage)).toContain(scene.item)
    })

    it('rests every choice on an example that is there, and has a way out', () => {
      if (scene.kind !== 'told') return
      for (const { rests } of scene.choices) if (rests.of === 'is' || rests.of === 'isNot') expect(examples[scene.item][rests.of][rests.at]).toBeDefined()
      expect(scene.choices.some(({ rests }) => rests.of !== 'is')).toBe(true)
    })

    it('says everything in both languages, without promise or threat', () => {
      for (const text of texts(scene)) {
        for (const words of [text.id, text.en]) {
          expect(words.trim()).not.toBe('')
          expect(words).not.toMatch(/\baman\b|\bsafe\b|akan dihukum|will be punished|pasti melanggar/i)
        }
      }
    })
  })
})
