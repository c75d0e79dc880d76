import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint({ overrideConfigFile: 'test/eslint.config.js' })

const complaints = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}
const use = (name: string, from: string) => `import { ${name} } from '${from}'\nexport const used = ${name}\n`

test.each([
  ['src/neutrality/a.ts', '../registry'],
  ['src/registry/a.ts', '../sites'],
  ['src/sites/a.ts', '../guard'],
  ['src/sites/deep/a.ts', '../../warning/index'],
  ['src/warning/a.ts', '../browser'],
  ['src/browser/a.ts', '../guard/start'],
  ['src/guard/a.ts', '../pages/popup'],
  ['src/guard/a.ts', '../background'],
  ['src/pages/popup/a.tsx', '../../cli/build'],
  ['src/guard/a.ts', 'webextension-polyfill'],
  ['src/guard/a.ts', '../../test/e2e/driver'],
  ['test/replicas/x/a.ts', '../../../src/sites/x'],
])('%s may not import %s', async (file, from) => {
  expect(await complaints(file, use('thing', from))).toContain('no-restricted-imports')
})

test.each([
  ['src/registry/a.ts', '../neutrality'],
  ['src/sites/deep/a.ts', '../../registry'],
  ['src/sites/a.ts', './memory'],
  ['src/guard/a.ts', '../warning'],
  ['src/guard/a.ts', '../browser'],
  ['src/pages/training/a.tsx', '../../guard'],
  ['src/pages/popup/a.tsx', '../shared/text'],
  ['src/browser/a.ts', 'webextension-polyfill'],
  ['src/cli/a.ts', '../registry'],
])('%s may import %s', async (file, from) => {
  expect(await complaints(file, use('thing', from))).toEqual([])
})

test.each([
  ['no-restricted-globals', 'src/guard/a.ts', 'export const id = chrome.runtime.id\n'],
  ['no-restricted-globals', 'src/pages/a.ts', 'export const id = browser.runtime.id\n'],
  ['no-restricted-syntax', 'src/guard/a.ts', 'export const here = location.hostname === \'x.com\'\n'],
  ['no-restricted-syntax', 'src/guard/a.ts', 'export default 1\n'],
  ['no-restricted-syntax', 'src/sites/a.ts', 'export default 1\n'],
  ['no-console', 'src/background/a.ts', 'console.log(1)\n'],
  ['max-lines', 'src/guard/a.ts', 'export const n = 1\n'.repeat(251)],
])('%s speaks up in %s', async (rule, file, code) => {
  expect(await complaints(file, code)).toContain(rule)
})

test.each([
  ['src/browser/a.ts', 'export const id = chrome.runtime.id\n'],
  ['src/sites/a.ts', 'export const here = location.hostname === \'x.com\'\n'],
  ['src/cli/a.ts', 'console.log(1)\n'],
])('%s may do what only it may do', async (file, code) => {
  expect(await complaints(file, code)).toEqual([])
})
