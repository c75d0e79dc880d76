import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { chromeSchema } from '../policy/chrome-schema'
import { policyDocs } from './policy-docs'

/** What is made from the keys of a policy, by path: Chrome's schema, and the table of keys. */
export const policyFiles = (): ReadonlyMap<string, string> => new Map([
  ['public/managed-schema.json', `${JSON.stringify(chromeSchema(), null, 2)}\n`],
  ['docs/policy.md', policyDocs()],
])

// `tsx src/cli/policy.ts` writes them anew.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of policyFiles()) await writeFile(path, text)
}
