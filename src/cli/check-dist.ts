import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { gzipSync } from 'node:zlib'
import type { Target } from './build'

/** What the extension may ask for. Anything more is a decision to take here, in the open. */
export const allowed = {
  permissions: ['storage', 'alarms'],
  hosts: [
    '*://*.facebook.com/*', '*://*.instagram.com/*', '*://*.x.com/*', '*://*.twitter.com/*',
    '*://*.threads.net/*', '*://*.threads.com/*', '*://*.tiktok.com/*', '*://*.youtube.com/*', '*://*.youtube-nocookie.com/*',
    '*://*.bsky.app/*',
    // Only the pages that share links lead to.
    'https://wa.me/*', 'https://api.whatsapp.com/send*', 'https://web.whatsapp.com/send*', 'https://t.me/share*', 'https://telegram.me/share*',
    'https://www.linkedin.com/sharing/*', 'https://www.linkedin.com/shareArticle*', 'https://www.linkedin.com/feed/?shareActive=*',
  ],
}

/** Largest guard, gzip, bytes: a page pays for it at every load. */
export const guardBudget = 30_000

interface Manifest {
  permissions?: string[]
  host_permissions?: string[]
  web_accessible_resources?: unknown
  content_security_policy?: { extension_pages?: string }
  icons?: Record<string, string>
  background?: { service_worker?: string; scripts?: string[] }
  content_scripts?: { js?: string[]; run_at?: string; all_frames?: boolean; matches?: string[] }[]
}

/** Looks at a built extension as a store reviewer would; one sentence a problem, none if all is well. */
export const checkDist = (dir: string, target: Target): string[] => {
  const path = join(dir, 'manifest.json')
  if (!existsSync(path)) return ['there is no manifest.json']
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const extra = (found: string[] = [], known: readonly string[]) => found.filter((item) => !known.includes(item))
  const scripts = manifest.content_scripts ?? []
  return [
    ...(manifest.web_accessible_resources === undefined ? [] : ['pages could see our files: web_accessible_resources is set']),
    ...checkPolicy(manifest.content_security_policy?.extension_pages),
    ...extra(manifest.permissions, allowed.permissions).map((item) => `permission ${item} is not on the list`),
    ...extra(manifest.host_permissions, allowed.hosts).map((item) => `host permission ${item} is not on the list`),
    ...(scripts.length > 0 ? [] : ['there is no content script']),
    ...scripts.flatMap((script) => checkContentScript(dir, script)),
    ...checkBackground(manifest, target),
    ...Object.values(manifest.icons ?? {}).filter((icon) => !existsSync(join(dir, icon))).map((icon) => `icon ${icon} is missing`),
  ]
}

/** Our pages run our own files and nothing else. Without a policy of its own the browser's default says so. */
const checkPolicy = (policy?: string): string[] => {
  if (policy === undefined) return []
  const sources = policy.split(';').map((part) => part.trim().split(/\s+/))
  const script = sources.find(([name]) => name === 'script-src') ?? sources.find(([name]) => name === 'default-src')
  return script?.slice(1).join(' ') === '\'self\'' ? [] : [`pages may run more than our own scripts: ${policy}`]
}

const checkContentScript = (dir: string, { js = [], run_at, all_frames, matches = [] }: NonNullable<Manifest['content_scripts']>[number]): string[] => {
  const where = `content script for ${matches.join(' ')}`
  const problems = [
    ...(run_at === 'document_start' ? [] : [`${where} does not run at document_start`]),
    ...(all_frames === true ? [] : [`${where} leaves frames out`]),
    ...(js.length === 1 ? [] : [`${where} is ${js.length} files, not one`]),
    ...matches.filter((match) => !allowed.hosts.some((host) => covers(host, match))).map((match) => `${where}: ${match} is not on the list`),
  ]
  for (const file of js) {
    if (!existsSync(join(dir, file))) {
      problems.push(`${file} is missing`)
      continue
    }
    const code = readFileSync(join(dir, file), 'utf8')
    const size = gzipSync(code, { level: 9 }).length
    if (size > guardBudget) problems.push(`${file} is ${size} B gzip, more than ${guardBudget}`)
    if (/\bimport\s*\(/.test(code)) problems.push(`${file} imports while it runs, and so comes late`)
    try {
      new Script(code)
    } catch (error) {
      problems.push(`${file} is not one classic script: ${(error as Error).message}`)
    }
  }
  return problems
}

const checkBackground = ({ background }: Manifest, target: Target): string[] => {
  const right = target === 'chrome' ? background?.service_worker !== undefined : background?.scripts !== undefined
  return right ? [] : [`the background does not suit ${target}`]
}

/** Whether match pattern `wide` takes in everything `narrow` does, for patterns of the shapes used here. */
const covers = (wide: string, narrow: string): boolean => {
  const host = (pattern: string) => pattern.replace(/^[^:]*:\/\//, '').split('/')[0] ?? ''
  const path = (pattern: string) => pattern.replace(/^[^:]*:\/\/[^/]*/, '')
  const [outer, inner] = [host(wide), host(narrow)]
  if (path(wide) !== '/*' && path(wide) !== path(narrow)) return false
  return outer === inner || (outer.startsWith('*.') && (inner === outer.slice(2) || inner.endsWith(outer.slice(1))))
}
