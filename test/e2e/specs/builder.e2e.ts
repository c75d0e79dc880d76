import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { readPolicy } from '../../../src/policy'
import { type Tab, until } from '../driver'
import type { Spec } from '../world'

const id = 'abcdefghijklmnopabcdefghijklmnop'
const agency = 'Pemerintah Kabupaten "Contoh"'

/** The policy builder, in the extension and as a file by itself: filled in, told what is wrong, taken away, read back. */
export const builder: Spec = async ({ report, station, releaseBuild }) => {
  const one = await station(releaseBuild)
  const file = pathToFileURL(resolve(releaseBuild, '../policy-builder/index.html')).href
  const open: Record<string, () => Promise<Tab>> = {
    'in the extension': () => one.driver.extensionPage('src/pages/policy-builder/index.html'),
    'as a file of its own': async () => {
      const tab = await one.driver.newTab()
      await tab.goto(file)
      return tab
    },
  }
  for (const [where, opens] of Object.entries(open)) {
    await report.check(`the policy builder, ${where}: says at once what is wrong, and hands over files that hold what was filled in`, async () => {
      const tab = await opens()
      await built(tab)
      await tab.close()
    })
  }
  await report.check('the policy builder as a file of its own passes axe in both languages, and asks nobody for anything', async () => {
    const before = [...one.driver.contacted().values()].length
    const tab = await open['as a file of its own']!()
    await tab.waitFor('h1')
    noViolations(await tab.audit())
    await tab.click('.languages label:last-child')
    await says(tab, 'h1', /Policy builder/)
    noViolations(await tab.audit())
    const asked = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    if (asked.length > 0 || one.driver.contacted().size !== before) throw new Error(`asked for: ${asked.join(', ')}`)
    await tab.close()
  })
  await one.close()
}

const noViolations = (found: readonly string[]) => { if (found.length > 0) throw new Error(found.join('\n')) }
const textOf = (tab: Tab, css: string) => tab.evaluate((where: string) => document.querySelector<HTMLElement>(where)?.innerText ?? '', css)
const says = (tab: Tab, css: string, wanted: RegExp) => until(async () => wanted.test(await textOf(tab, css)) || undefined, 3_000, `${css} does not say ${String(wanted)}`)
const typeInto = async (tab: Tab, css: string, text: string) => {
  await tab.focus(css)
  await tab.type(text)
}

const built = async (tab: Tab) => {
  await tab.waitFor('h1')
  await says(tab, '#files', /2 hal belum benar/)
  if (await textOf(tab, '.files') !== '') throw new Error('files are there before they can be right')
  for (const browser of ['chrome', 'edge']) await typeInto(tab, `#${browser}\\.id input`, id)
  await says(tab, '#files', /Siap diunduh/)
  await typeInto(tab, '#agency input', agency)
  await tab.focus('#mode select')
  await tab.press('ArrowDown')
  await typeInto(tab, '#updateHours input', '999')
  await says(tab, '#updateHours', /bilangan bulat dari 1 sampai 168/)
  await says(tab, '#files', /1 hal belum benar[^]*Jarak pembaruan/)
  // The list of what is wrong leads to the field.
  await tab.click('.wrongs a')
  await until(async () => await tab.evaluate(() => document.activeElement?.closest('#updateHours') !== null) || undefined, 2_000, 'the list does not lead to the field')
  await tab.press('End')
  for (let at = 0; at < 2; at += 1) await tab.press('Backspace')
  await tab.click('#sitesOff .sources label:nth-child(2)')
  await says(tab, '#files', /Siap diunduh/)
  noViolations(await tab.audit())
  await tab.evaluate(listen)
  await tab.click('#files .strong')
  const [zip] = await until(async () => { const all = await tab.evaluate<Saved[], []>('window.saved'); return all.length === 1 ? all : undefined }, 5_000, 'no file is handed over')
  check(zip!)
  await says(tab, '#files', /jaga-netral-kebijakan\.zip diserahkan/)
}

interface Saved { readonly name: string; readonly base64: string }

/** Keeps what the page hands to the browser as files, in place of the disk. */
const listen = () => {
  const saved: Saved[] = []
  Object.assign(window, { saved })
  document.addEventListener('click', (event) => {
    const link = event.target
    if (!(link instanceof HTMLAnchorElement) || link.download === '') return
    event.preventDefault()
  }, true)
  HTMLAnchorElement.prototype.click = function click() {
    void fetchBlob(this.href).then((base64) => { saved.push({ name: this.download, base64 }) })
  }
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob: Blob) => {
    const url = create(blob)
    blobs.set(url, blob)
    return url
  }
  const fetchBlob = (url: string) => new Promise<string>((done) => {
    const reader = new FileReader()
    reader.onload = () => { done((reader.result as string).split(',')[1] ?? '') }
    reader.readAsDataURL(blobs.get(url)!)
  })
}

const check = ({ name, base64 }: Saved) => {
  if (name !== 'jaga-netral-kebijakan.zip') throw new Error(name)
  const files = unzipSync(Buffer.from(base64, 'base64'))
  const chrome = JSON.parse(strFromU8(files['linux/chrome/jaga-netral.json']!)) as { 'ExtensionSettings': Record<string, object>; '3rdparty': { extensions: Record<string, unknown> } }
  const { policy, dropped } = readPolicy(chrome['3rdparty'].extensions[id])
  const wanted = { agency, mode: 'warn', sitesOff: [], updateHours: 9 }
  if (JSON.stringify(policy) !== JSON.stringify(wanted) || dropped.length > 0 || !(id in chrome.ExtensionSettings)) throw new Error(JSON.stringify(chrome))
  const reg = new TextDecoder('utf-16le').decode(files['windows/jaga-netral.reg'])
  if (!reg.includes('"agency"="Pemerintah Kabupaten \\"Contoh\\""\r\n')) throw new Error(reg)
  if (Object.keys(files).length !== 10) throw new Error(Object.keys(files).join())
}
