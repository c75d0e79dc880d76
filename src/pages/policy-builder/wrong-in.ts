import type { Language } from '../../neutrality'
import type { Problem } from './draft'
import { policyBuilderText } from './text'

/** What is wrong with a field, as one sentence; undefined where nothing is. */
export function wrongIn(problems: readonly Problem[], field: string, language: Language): string | undefined {
  const own = problems.filter((problem) => problem.field === field)
  return own.length === 0 ? undefined : policyBuilderText[language].wrong(own.map(({ why }) => why[language]).join('; '))
}
