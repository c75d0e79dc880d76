import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codes, rowsUnder } from './doc-tables'
import { tally } from './e2e/report'

interface Message { readonly code: string; readonly file?: string; readonly message: string }
interface Linted { readonly errors: readonly Message[]; readonly warnings: readonly Message[] }

// `tsx test/firefox-lint.ts <unpacked extension>`: web-ext lint without an error, and no warning that docs/permissions.md does not explain.
const [extension = '.cache/ext/release/firefox'] = process.argv.slice(2)
const { stdout, stderr } = spawnSync('node_modules/.bin/web-ext', ['lint', '--source-dir', extension, '--output', 'json'], { encoding: 'utf8' })
const { errors, warnings } = JSON.parse(stdout || `{"errors":[{"code":"NO_ANSWER","message":${JSON.stringify(stderr)}}],"warnings":[]}`) as Linted

const explained = rowsUnder(readFileSync('docs/permissions.md', 'utf8'), 'Warnings of `web-ext lint`').map(([code, where]) => {
  const pattern = (codes(where)[0] ?? '').split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&')).join('[^/]*')
  return { code: codes(code)[0], file: new RegExp(`^${pattern}$`) }
})
const covers = (one: typeof explained[number], { code, file = '' }: Message) => one.code === code && one.file.test(file)
const problems = [
  ...errors.map(({ code, file = '', message }) => `error ${code} ${file}: ${message}`),
  ...warnings.filter((warning) => !explained.some((one) => covers(one, warning))).map(({ code, file = '', message }) => `unexplained ${code} ${file}: ${message}`),
  ...explained.filter((one) => !warnings.some((warning) => covers(one, warning))).map(({ code = '' }) => `explained, but not met any more: ${code}`),
]
for (const problem of problems) console.log(problem)
console.log(tally(1 + warnings.length, problems.length))
process.exitCode = problems.length === 0 ? 0 : 1
