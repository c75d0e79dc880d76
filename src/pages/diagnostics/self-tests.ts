import { send } from '../../browser'
import { readJournal } from '../../browser/journal'
import { readStates } from '../../browser/registry-store'
import { readStored, writeStored } from '../../browser/store'
import { today } from '../../neutrality'
import { handleKey, openIndex } from '../../registry'
import { activeKeys } from '../../registry/active'
import { buildIndex } from '../../registry/build-index'
import { trainingRecords } from '../../registry/bundled'
import { asPublished } from '../../registry/publish'

/** Each test throws, or returns false, where something does not work. */
export const selfTests = {
  storage: async () => {
    const probe = String(Math.random())
    await writeStored('probe', probe)
    return await readStored('probe') === probe
  },
  database: async () => Array.isArray(await readStates()),
  signatures: async () => (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']) as CryptoKeyPair).publicKey.type === 'public',
  background: async () => (await send('edition', {})) !== '',
  matching: async () => {
    const index = openIndex(buildIndex(activeKeys(asPublished(trainingRecords), 'x', today(), { training: true })))
    return index.find(handleKey('x', 'latihan_calon')!) >= 0 && index.find(handleKey('x', 'warga_biasa')!) < 0
  },
  journal: async () => Array.isArray(await readJournal(3650)),
} as const satisfies Record<string, () => Promise<boolean>>

export type SelfTest = keyof typeof selfTests

/** Runs them all; what does not end in five seconds does not work. */
export const runSelfTests = (): Promise<{ test: SelfTest; good: boolean }[]> => Promise.all((Object.keys(selfTests) as SelfTest[]).map(async (test) => ({
  test,
  good: await Promise.race([selfTests[test]().catch(() => false), new Promise<false>((resolve) => { setTimeout(() => { resolve(false) }, 5_000) })]),
})))
