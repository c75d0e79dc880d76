import { type Driver, until } from '../e2e/driver'
import { sites } from '../../src/registry'

/** Some weeks of use, so that counts and journal have something to show. Everybody is fictional. */
export const prepare = async (driver: Driver): Promise<void> => {
  await until(async () => {
    const stored = await driver.storage()
    return sites.every((site) => `briefing:${site}` in stored) ? true : undefined
  }, 10_000, 'no briefing')
  await driver.settings({ journal: true, region: '6371' })
  const tab = await driver.extensionPage('src/pages/journal/index.html')
  await tab.waitFor('h1')
  await tab.evaluate(fill)
  await tab.close()
}

const fill = async () => {
  const api = (globalThis as unknown as { chrome: { storage: { local: { set: (what: object) => Promise<void> } } } }).chrome
  const now = Date.now()
  const dayMs = 86_400_000
  const monday = (ago: number) => {
    const date = new Date(now - ago * 7 * dayMs)
    date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 6) % 7)
    return date.toISOString().slice(0, 10)
  }
  const counts: Record<string, Record<string, number>> = { [new Date(now).toISOString().slice(0, 7)]: { cancelled: 11, continued: 2, reminded: 1 } }
  for (let ago = 0; ago < 10; ago += 1) counts[monday(ago)] = { cancelled: [4, 3, 6, 2, 0, 5, 3, 7, 1, 2][ago]!, continued: [1, 0, 1, 0, 0, 2, 0, 1, 0, 0][ago]!, reminded: [1, 0, 0, 2, 0, 0, 1, 0, 0, 0][ago]! }
  await api.storage.local.set({ counts })
  const entries = [
    { at: now - 3_600_000, site: 'x', interaction: 'like', outcome: 'cancelled', key: 'x:u:calon_contoh', name: 'Calon Wali Kota Contoh' },
    { at: now - 1.2 * dayMs, site: 'facebook', interaction: 'share', outcome: 'cancelled', key: 'facebook:u:calon.contoh', name: 'Calon Wali Kota Contoh' },
    { at: now - 2.4 * dayMs, site: 'instagram', interaction: 'follow', outcome: 'continued', key: 'instagram:u:calon_contoh', name: 'Calon Wali Kota Contoh', reason: 'Tugas pemantauan media' },
    { at: now - 6.1 * dayMs, site: 'tiktok', interaction: 'comment', outcome: 'cancelled', key: 'tiktok:u:calon_contoh', name: 'Calon Wali Kota Contoh' },
  ]
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open('journal')
    opening.onerror = () => { fail(new Error('no journal')) }
    opening.onsuccess = () => {
      const tx = opening.result.transaction('entries', 'readwrite')
      for (const entry of entries) tx.objectStore('entries').add(entry)
      tx.oncomplete = () => { opening.result.close(); done() }
    }
  })
}
