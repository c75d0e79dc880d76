import { expect, it } from 'vitest'
import { readOptions } from '../../../src/cli/options'

it('takes a public key that begins with a hyphen for a key', () => {
  const key = `-${'Ab0_'.repeat(10)}cd`
  const { values } = readOptions(['folder', '--trust', key, '--trust', 'x'], { trust: { type: 'string', multiple: true } }, ['a folder'])
  expect(values.trust).toEqual([key, 'x'])
})
