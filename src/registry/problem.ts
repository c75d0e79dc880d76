import type { Text } from '../neutrality'

/** What can be wrong with a published registry. `replaced`: other content under a version that is out already. */
export type ProblemCode = 'rollback' | 'replaced' | 'expired' | 'signature' | 'hash' | 'size' | 'format' | 'network'

/** Why a registry is refused: what, in which of its files, and in words for people. */
export class RegistryProblem extends Error {
  readonly code: ProblemCode
  readonly file: string
  readonly text: Text
  constructor(code: ProblemCode, file: string, text: Text) {
    super(`Registry: ${file} ${text.en}`)
    this.name = 'RegistryProblem'
    this.code = code
    this.file = file
    this.text = { id: `Registri: ${file} ${text.id}`, en: `Registry: ${file} ${text.en}` }
  }
}
