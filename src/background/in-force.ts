import { version } from '../browser/extension'
import { type Source, sourceId } from '../browser/registry-sources'
import { readStates, type RegistryState } from '../browser/registry-store'
import { readSettings, type Settings } from '../browser/settings'
import { type Day, today } from '../neutrality'
import { sourcesOf } from './sources'

/** What decides who is a registrant at this moment. */
export interface InForce {
  readonly settings: Settings
  readonly day: Day
  readonly registries: readonly { readonly source: Source; readonly state: RegistryState | undefined }[]
  /** Stands for the registries in force and the extension with its own. */
  readonly edition: string
  /** Changes with that and the day. */
  readonly stamp: string
}

export async function inForce(): Promise<InForce> {
  // Asked for at once; without registries of their own nobody needs the database to answer.
  const stored = readStates()
  stored.catch(() => undefined)
  const settings = await readSettings()
  const sources = sourcesOf(settings)
  const states = sources.length === 0 ? [] : await stored
  const registries = sources.map((source) => ({ source, state: states.find(({ id }) => id === sourceId(source)) }))
  const day = settings.simulatedDate ?? today()
  const edition = JSON.stringify([version(), ...registries.flatMap(({ state }) => (state?.edition === undefined ? [] : [state.id, state.edition.mark]))])
  return { settings, day, registries, edition, stamp: `${day} ${edition}` }
}
