import { sites } from '../../src/registry'
import { startReplicas } from '../replicas/server'
import { openChromium } from './chromium'
import { type Driver, until } from './driver'
import { openFirefox } from './firefox'
import type { Lane } from './matrix'
import type { Report } from './report'

export type BrowserName = Driver['name']

/** What a spec works with. */
export interface World {
  readonly browser: BrowserName
  readonly report: Report
  /** Unpacked extension that bundles the fictional test registry. */
  readonly testBuild: string
  /** Unpacked extension as it is released, with the default registry. */
  readonly releaseBuild: string
  /** A browser of its own with a replica server of its own; closed with the world. */
  station(build?: string): Promise<Station>
  /** Every host any browser of this world tried to reach. */
  contacted(): ReadonlyMap<string, number>
  /** The hosts the replicas answer for. */
  replicaHosts(): readonly string[]
  close(): Promise<void>
}

export interface Station extends Lane {
  readonly driver: Driver
  close(): Promise<void>
}

/** A spec proves sentences in one browser and goes on after a failure. */
export type Spec = (world: World) => Promise<void>

export const openWorld = (browser: BrowserName, report: Report, builds: string): World => {
  const target = browser === 'chromium' ? 'chrome' : 'firefox'
  const testBuild = `${builds}/test/${target}`
  const releaseBuild = `${builds}/release/${target}`
  const contacted = new Map<string, number>()
  const open = new Set<Station>()
  let known: readonly string[] = []

  const station = async (build = testBuild): Promise<Station> => {
    const replicas = await startReplicas()
    known = replicas.hosts
    const driver = await (browser === 'chromium' ? openChromium : openFirefox)(build, replicas)
    // Right after installation the background has yet to prepare what the guards read.
    await until(async () => {
      const stored = await driver.storage()
      return sites.every((site) => `briefing:${site}` in stored) ? true : undefined
    }, 10_000, 'no briefing for the guards')
    const made: Station = {
      driver,
      tab: await driver.newTab(),
      requests: () => replicas.requests().filter(({ mutation }) => mutation),
      forget: () => replicas.clear(),
      close: async () => {
        if (!open.delete(made)) return
        for (const [host, times] of driver.contacted()) contacted.set(host, (contacted.get(host) ?? 0) + times)
        await driver.close()
        await replicas.close()
      },
    }
    open.add(made)
    return made
  }
  return {
    browser,
    report,
    testBuild,
    releaseBuild,
    station,
    contacted: () => contacted,
    replicaHosts: () => known,
    close: async () => { await Promise.all([...open].map((one) => one.close())) },
  }
}
