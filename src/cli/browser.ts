import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Path of a Chromium that can load an unpacked extension. Installs Debian's where that is possible.
 * Branded Chrome is left out: it no longer honours `--load-extension`.
 * Throws one sentence for the person when there is none to be had.
 */
export const findChromium = async (): Promise<string> => {
  const known = firstThere([process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', await playwrightChromium()])
  if (known !== undefined) return known
  return install('chromium', '/usr/bin/chromium', 'CHROME_PATH')
}

/** Path of Firefox, ESR first. Installs Debian's where that is possible. */
export const findFirefox = async (): Promise<string> => {
  const known = firstThere([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'])
  if (known !== undefined) return known
  return install('firefox-esr', '/usr/bin/firefox-esr', 'FIREFOX_PATH')
}

const firstThere = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path))

const playwrightChromium = async (): Promise<string | undefined> => {
  const playwright = await import('@playwright/test').catch(() => undefined)
  return playwright?.chromium.executablePath()
}

const install = (name: string, path: string, variable: string): string => {
  const root = process.getuid?.() === 0
  if (root && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing ${name} with apt-get …\n`)
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options)
    if (existsSync(path)) return path
  }
  throw new Error(`No ${name} was found: install it (on Debian: apt-get install ${name}) or set ${variable} to its path.`)
}
