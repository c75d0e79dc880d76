import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packagesOf } from '../../../src/cli/package'
import { type Files, filesIn, manifestIn, withManifest } from '../../../src/cli/package-files'
import { deployFiles, type Fleet } from '../../../src/deploy'
import type { Policy } from '../../../src/policy'
import { sites } from '../../../src/registry'
import { startReplicas } from '../../replicas/server'
import { openForcedChromium } from '../chromium'
import { sleep, until } from '../driver'
import { type Firefox, openForcedFirefox, type Profile } from '../firefox'
import { machinePolicies } from '../policy-files'
import type { Spec, Station } from '../world'

const like = '[data-testid="like"]'
const policy: Policy = { agency: 'Pemerintah Kabupaten Contoh', adviceId: 'Surat edaran contoh berlaku.', mode: 'warn', sitesOff: [], updateHours: 12 }

/** The packages and the deploy files in a real browser: forced by a policy of the machine, from a server; then a new version, a page being open. */
export const deploy: Spec = async ({ browser, report, testBuild }) => {
  const [server, key, geckoId] = [await serve(), generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, `uji-${randomUUID()}@jaganetral.id`]
  const build = await filesIn(testBuild)
  const release = (version: string) => {
    const files = versioned(build, version)
    // Only one browser's packages are served here; the other's manifest stands in for a build of it.
    return packagesOf(browser === 'chromium' ? files : withManifest(files, { version }), browser === 'firefox' ? files : withManifest(files, { version, browser_specific_settings: { gecko: { id: geckoId, strict_min_version: '140.0' } } }), { base: server.url, key, geckoId })
  }
  server.put(release('0.9.1'))
  const id = browser === 'firefox' ? geckoId : /appid="([a-p]{32})"/.exec(server.text('updates.xml'))?.[1] ?? ''
  const fleet: Fleet = {
    ...(browser === 'chromium' ? { chrome: { id, updateUrl: `${server.url}updates.xml` } } : { firefox: { id, installUrl: `${server.url}jaga-netral-0.9.1.xpi` } }),
    // Private windows of every browser on this machine are not this test's to close.
    closePrivate: false, policy,
  }
  const machine = machinePolicies(browser, `jaga-netral-deploy-${String(process.pid)}`)
  const profile = browser === 'firefox' ? { folder: await mkdtemp(join(tmpdir(), 'jaga-profil-')), uuid: randomUUID() } : undefined
  try {
    machine.put(policiesOf(browser, fleet))
    let one: Station | undefined
    const isInstalled = await report.check(`the ${browser === 'chromium' ? 'CRX' : 'XPI'} is installed by policy from a server, with the files the policy builder makes`, async () => { one = await forced(browser, id, profile) })
    if (!isInstalled || one === undefined) return
    const station = one
    await report.check('its policy arrives', () => received(station))
    await report.check('a like on a registered account is held, and nothing is sent after Batal', () => held(station))
    await report.check('a new version on the server is taken up while a page is open: no dead click there, and once it is loaded anew a like is held, once', async () => {
      server.put(release('0.9.2'))
      await updated(station, () => (browser === 'chromium' ? takeUpInChromium(station, '0.9.2') : takeUpInFirefox(station, id)), '0.9.2')
    })
    await station.close()
    if (profile === undefined) return
    // Firefox reads policies when it starts.
    const startedWith = async (edited: Policy | undefined, isAsItSays: (kept: string) => boolean) => {
      const { '3rdparty': words, ...others } = policiesOf(browser, { ...fleet, policy: edited ?? {} })
      machine.put(edited === undefined ? others : { ...others, '3rdparty': words })
      const again = await forced(browser, id, profile)
      try {
        await until(async () => isAsItSays(JSON.stringify((await again.driver.storage())['policy'] ?? null)) || undefined, 30_000, 'the policy of before is still kept')
      } finally { await again.close() }
    }
    await report.check('edited, the policy is another once the browser was started anew', () => startedWith({ ...policy, mode: 'remind' }, (kept) => kept.includes('"mode":"remind"')))
    await report.check('withdrawn, the extension stays and the policy is gone', () => startedWith(undefined, (kept) => kept === 'null'))
  } finally {
    machine.remove()
    if (profile !== undefined) await rm(profile.folder, { recursive: true, force: true, maxRetries: 5 })
    await server.close()
  }
}

const versioned = (files: Files, version: string): Files => withManifest(files, { ...manifestIn(files), version })

/** The very file an agency puts on a machine, and what only a test needs: a debugger for forced extensions, packages without Mozilla's signature (ESR). */
const policiesOf = (browser: string, fleet: Fleet): Record<string, unknown> => {
  const files = deployFiles(fleet)
  const read = (path: string) => JSON.parse(new TextDecoder().decode(files.get(path))) as Record<string, unknown>
  if (browser === 'chromium') return { ...read('linux/chromium/jaga-netral.json'), DeveloperToolsAvailability: 1 }
  return { ...read('firefox/policies.json')['policies'] as object, Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } }
}

/** A browser that starts with nothing in it but what the machine's policy brings. */
const forced = async (browser: 'chromium' | 'firefox', id: string, profile?: Profile): Promise<Station> => {
  const replicas = await startReplicas()
  const driver = await (browser === 'chromium' ? openForcedChromium(id, replicas) : openForcedFirefox(id, replicas, profile))
  const close = async () => { await driver.close(); await replicas.close() }
  await until(async () => {
    const stored = await driver.storage().catch(() => ({}))
    return sites.every((site) => `briefing:${site}` in stored) || undefined
  }, 20_000, 'no briefing for the guards').catch(async (error: Error) => { await close(); throw error })
  return { driver, tab: await driver.newTab(), requests: () => replicas.requests().filter(({ mutation }) => mutation), forget: () => { replicas.clear() }, close }
}

const received = async ({ driver }: Station) => {
  await until(async () => JSON.stringify((await driver.storage())['policy'] ?? '').includes('Surat edaran contoh berlaku.') || undefined, 20_000, 'the policy is not kept')
}

const held = async ({ tab, requests, forget }: Station) => {
  await tab.goto('https://x.com/_plain')
  forget()
  await tab.click(like)
  const { text } = await until(() => tab.dialog(), 5_000, 'no warning')
  if (!text.includes('Surat edaran contoh berlaku.')) throw new Error(`the agency's message is not in the warning:\n${text}`)
  await tab.choose('stop')
  await until(async () => await tab.dialog() === undefined || undefined, 2_000, 'the warning stays after Batal')
  await sleep(200)
  if (requests().length > 0) throw new Error('sent after Batal')
}

const updated = async (one: Station, takeUp: () => Promise<void>, version: string) => {
  const { tab, requests, forget } = one
  await tab.goto('https://x.com/_plain')
  await tab.waitFor(like)
  await takeUp()
  await until(async () => await versionOf(one) === version || undefined, 20_000, 'the new version does not run')
  forget()
  await tab.click(like)
  const isHeld = await until(async () => (requests().length > 0 ? 'no' : await tab.dialog() && 'yes'), 3_000, 'a click that is neither held nor heard, on the page that was open')
  await sleep(200)
  if (requests().length !== (isHeld === 'yes' ? 0 : 1)) throw new Error(`${String(requests().length)} requests on the page that was open`)
  await held(one)
}

const takeUpInChromium = async ({ driver }: Station, version: string) => {
  const own = await driver.extensionPage('src/pages/handbook/index.html')
  // Ready once fetched and unpacked; the browser then waits for the extension to be idle, which an open page of its own puts off.
  const ready = await own.evaluate<string, []>(`new Promise((done) => {
    chrome.runtime.onUpdateAvailable.addListener(({ version }) => { done(version) })
    chrome.runtime.requestUpdateCheck().then(({ status }) => { if (status !== 'update_available') done(status) })
    setTimeout(() => { done('nothing in 15 seconds') }, 15_000)
  })`)
  if (ready !== version) throw new Error(`the browser was offered ${version} and has ${ready}`)
  await own.evaluate('void setTimeout(() => chrome.runtime.reload(), 50)')
}

/** What Firefox does once a day: asks updates.json, compares the hash of what it fetched, installs. */
const takeUpInFirefox = async ({ driver }: Station, id: string) => {
  await (driver as Firefox).inBrowser(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)})
    const install = await new Promise((done, fail) => {
      addon.findUpdates({ onUpdateAvailable: (_, found) => { done(found) }, onNoUpdateAvailable: () => { fail(new Error('no update')) } }, AddonManager.UPDATE_WHEN_USER_REQUESTED)
    })
    await install.install()
    return true
  })()`)
}

/** The version that runs; undefined while none does. */
const versionOf = async ({ driver }: Station): Promise<string | undefined> => {
  const page = await driver.extensionPage('src/pages/handbook/index.html').catch(() => undefined)
  const version = await page?.evaluate<string, []>('chrome.runtime.getManifest().version').catch(() => undefined)
  await page?.close().catch(() => undefined)
  return version
}

/** Packages as an agency's server has them. */
interface PackageServer { readonly url: string; put(files: ReadonlyMap<string, Uint8Array>): void; text(name: string): string; close(): Promise<void> }

const serve = async (): Promise<PackageServer> => {
  const files = new Map<string, Uint8Array>()
  const server: Server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1))
    if (file === undefined) { response.writeHead(404).end(); return }
    const type = request.url?.endsWith('.xpi') === true ? 'application/x-xpinstall' : request.url?.includes('.crx') === true ? 'application/x-chrome-extension' : 'application/xml'
    response.writeHead(200, { 'content-type': type, 'content-length': file.length }).end(file)
  })
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    put: (more) => { for (const [name, bytes] of more) files.set(name, bytes) },
    text: (name) => new TextDecoder().decode(files.get(name)),
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => { done() }) }),
  }
}
