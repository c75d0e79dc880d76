import type { Day, Text } from '../neutrality'
import type { Records } from '../registry/records'
import { send } from './send'

/** Why the background would not take a local registry, in words for the person. */
export class LocalRegistryRefused extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/**
 * Puts records in force in this browser at once, before every other registry, marked unsigned and local; one
 * that was there before is replaced. Throws {@link LocalRegistryRefused} where the background says why not.
 */
export async function activateLocal(records: Records, name: string): Promise<void> {
  await set({ name, records })
}

/** Takes the local registry away; the others stay as they are. */
export async function deactivateLocal(): Promise<void> {
  await set()
}

/** The local registry in force: its name, how many accounts it lists, and since which day. */
export async function localRegistry(): Promise<{ readonly name: string; readonly accounts: number; readonly since: Day } | undefined> {
  return await send('local-registry', {}) ?? undefined
}

async function set(local?: { readonly name: string; readonly records: Records }): Promise<void> {
  const refusal = await send('set-local-registry', local === undefined ? {} : { local })
  if (refusal !== null) throw new LocalRegistryRefused(refusal)
}
