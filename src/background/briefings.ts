import { changeBriefing, outfitOf } from '../browser/briefing'
import { pauseEnds } from '../browser/pauses'
import { readSettings } from '../browser/settings'
import { healthKey, readStored, writeStored } from '../browser/store'
import { destinations, siteOf } from '../registry'
import { signsOf } from '../sites/signs'
import look from '../warning/warning.css?inline'
import { agencyWords } from './agency'
import { siteIndexes } from './indexes'
import { choosePacks } from './packs'
import { troubleOf } from './trouble'

/**
 * Brings every guard's briefing up to date: the settings it needs and the index of the accounts that are registrants
 * on the effective day. Guards hear of what changed only. What was there before stays in force when something fails.
 */
export async function briefGuards(): Promise<void> {
  await navigator.locks.request('briefings', async () => {
    try {
      const settings = await readSettings()
      const { off, simulatedDate, language, mode, badges, textSize, muted, officeAccounts = [] } = settings
      const ends = await pauseEnds()
      const packs = await choosePacks()
      const without = destinations.map((site) => ({ site, bytes: new Uint8Array() }))
      for (const { site, bytes } of [...await siteIndexes(), ...without]) {
        const offices = officeAccounts.filter((key) => siteOf(key) === site)
        const { text, stopped = false } = packs.get(site) ?? {}
        await changeBriefing(site, {
          active: !off.includes(site) && !stopped, language, mode, badges, index: bytes, outfit: outfitOf(look, signsOf[site] ?? [], text, agencyWords(settings)), ...(stopped && { stopped }),
          ...(simulatedDate === undefined ? {} : { simulatedDate }),
          ...(textSize === 'normal' ? {} : { textSize }),
          ...(ends.length === 0 ? {} : { pausedUntil: Math.max(...ends) }),
          ...(muted.length === 0 ? {} : { muted: muted.map(({ key }) => key).join(' ') }),
          ...(offices.length > 0 && { officeAccounts: offices }),
        })
      }
      if (await readStored(healthKey) != null) await writeStored(healthKey, null)
    } catch (error) {
      await writeStored(healthKey, troubleOf(error, Date.now()).text)
    }
  })
}
