import { inAYear, putInForce, withoutSource } from '../browser/registry-intake'
import { parseSources, sourceId } from '../browser/registry-sources'
import type { LocalRegistry } from '../browser/registry-status'
import { readState } from '../browser/registry-store'
import { changeSettings, readSettings } from '../browser/settings'
import { type Text, today } from '../neutrality'
import { checkRecords } from '../registry/check-records'
import { openEdition } from '../registry/fetch-edition'
import { publish } from '../registry/publish'
import { troubleOf } from './trouble'

/**
 * Puts a registry made of the registry desk's records in force, unsigned, before all others; without `local` takes it
 * away. Null when that is done, or why it is not.
 */
export async function setLocalRegistry(local: { readonly name: string; readonly records?: unknown } | undefined): Promise<Text | null> {
  try {
    if ((await readSettings()).locked.includes('registries')) return held
    if (local === undefined) {
      await changeSettings({ registries: withoutSource((await readSettings()).registries, 'desk') })
      return null
    }
    const { records, problems } = checkRecords(local.records)
    if (records === undefined) {
      const [{ path, text }] = problems as [typeof problems[number]]
      return { id: `${path}: ${text.id}`, en: `${path}: ${text.en}` }
    }
    const files = await publish(records, { name: local.name, version: 1, published: today(), expires: inAYear(today()) })
    await putInForce({ kind: 'desk', name: local.name }, await openEdition(files, undefined, today()))
    return null
  } catch (error) {
    return troubleOf(error, Date.now()).text
  }
}

const held = {
  id: 'Instansi Anda menentukan registri yang dipakai di komputer ini; registri sendiri tidak dapat dipakai.',
  en: 'Your agency decides which registries are used on this computer; one of your own cannot be used.',
}

/** The registry desk's registry in force; null where there is none. */
export async function localRegistry(): Promise<LocalRegistry | null> {
  const source = parseSources((await readSettings()).registries).sources.find(({ kind }) => kind === 'desk')
  const edition = source && (await readState(sourceId(source)))?.edition
  return edition === undefined ? null : { name: edition.name, accounts: edition.accounts, since: edition.accepted }
}
