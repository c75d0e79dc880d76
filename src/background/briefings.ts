import { writeBriefing } from '../browser/briefing'
import { readSettings } from '../browser/settings'
import { healthKey, readStored, writeStored } from '../browser/store'
import { today } from '../neutrality'
import { sites } from '../registry'
import { buildIndex } from '../registry/build-index'
import { activeKeys } from '../registry/active'
import { registryInUse } from './registry'

/**
 * Writes every guard's briefing anew: the settings it needs and the index of the accounts that are
 * registrants on the effective day. What was there before stays in force when something fails.
 */
export async function briefGuards(): Promise<void> {
  await navigator.locks.request('briefings', async () => {
    try {
      const [{ off, simulatedDate, language, mode, badges }, registry] = await Promise.all([readSettings(), registryInUse()])
      const day = simulatedDate ?? today()
      for (const site of sites) {
        const keys = activeKeys(registry, site, day)
        await writeBriefing(site, {
          active: !off.includes(site), language, mode, badges,
          index: keys.length === 0 ? new Uint8Array() : buildIndex(keys),
          ...(simulatedDate === undefined ? {} : { simulatedDate }),
        })
      }
      if (await readStored(healthKey) !== undefined) await writeStored(healthKey, null)
    } catch (error) {
      await writeStored(healthKey, error instanceof Error ? error.message : String(error))
    }
  })
}
