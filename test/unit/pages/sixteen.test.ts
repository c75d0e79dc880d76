import { describe, expect, it } from 'vitest'
import { prohibitions } from '../../../src/neutrality'
import { examples } from '../../../src/neutrality/details'
import { pool } from '../../../src/pages/quiz/questions'
import { scenes } from '../../../src/pages/training/scenes'

/** What a training session needs of every item; sixteen of sixteen. */
describe.each(prohibitions.map(({ item, id }) => [item, id] as const))('item %i (%s)', (item) => {
  it('has an example that is one, and one that is not', () => {
    expect(examples[item].is.length).toBeGreaterThan(0)
    expect(examples[item].isNot.length).toBeGreaterThan(0)
  })

  it('is asked about in the quiz', () => {
    expect(pool.filter((question) => question.item === item).length).toBeGreaterThan(0)
  })

  it('is played in a scene', () => {
    expect(scenes.filter((scene) => scene.item === item).length).toBeGreaterThan(0)
  })
})
