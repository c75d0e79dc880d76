import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromeStore, deployFiles, edgeStore, firefoxId, firefoxStore, type Fleet } from '../deploy'
import { policyKeys } from '../policy'

const { agency, contact, adviceId, adviceEn, reasonsId, reasonsEn, registries } = policyKeys

/** The fleet of docs/deploy: everything in it is an example, and the ids of Chrome and Edge plainly so. */
export const exampleFleet: Fleet = {
  chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: chromeStore },
  edge: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', updateUrl: edgeStore },
  firefox: { id: firefoxId, installUrl: firefoxStore(firefoxId) },
  closePrivate: true,
  policy: {
    agency: agency.example, contact: contact.example, adviceId: adviceId.example, adviceEn: adviceEn.example,
    mode: 'warn', requireReason: true, reasonsId: reasonsId.example, reasonsEn: reasonsEn.example, sitesOff: [], registries: registries.example, updateHours: 6,
  },
}

// `tsx src/cli/deploy-docs.ts` writes docs/deploy anew.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, bytes] of deployFiles(exampleFleet)) {
    await mkdir(dirname(join('docs/deploy', path)), { recursive: true })
    await writeFile(join('docs/deploy', path), bytes)
  }
}
