import { readFile, rm } from 'node:fs/promises'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { build, defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { bundledRegistry } from './src/cli/bundle-registry'

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
const out = process.env.JAGA_OUT ?? 'dist'

/** Pages the manifest does not name. */
const pages = ['training', 'handbook', 'desk']

/** Firefox: an event page instead of a service worker, its own id, and the declaration that nothing is collected. */
function forFirefox(chrome: typeof manifest) {
  const rest = Object.fromEntries(Object.entries(chrome).filter(([key]) => key !== 'minimum_chrome_version'))
  return {
    ...rest,
    background: { scripts: [chrome.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'jaga-netral@jaganetral.id', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  }
}

/** Writes the bundled registry (or the published one named by JAGA_REGISTRY) into the build. */
function registry(): Plugin {
  return {
    name: 'jaga-registry',
    apply: 'build',
    async generateBundle() {
      for (const [path, bytes] of await bundledRegistry(process.env.JAGA_REGISTRY)) {
        this.emitFile({ type: 'asset', fileName: `registry/${path}`, source: bytes })
      }
    },
  }
}

/**
 * Puts the background into one file. It is started anew for almost every message, and each module it has to fetch
 * and link costs a millisecond or two of the time until a press is answered.
 */
function oneBackground(): Plugin {
  return {
    name: 'jaga-one-background',
    apply: 'build',
    async closeBundle() {
      const folder = `${out}/${target}`
      const { background } = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as { background: { service_worker?: string; scripts?: string[] } }
      const loader = background.service_worker ?? background.scripts?.[0] ?? ''
      const [, modules = ''] = /'\.\/(.*)'/.exec(await readFile(`${folder}/${loader}`, 'utf8')) ?? []
      await rm(`${folder}/${modules}`)
      await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          outDir: folder, emptyOutDir: false, copyPublicDir: false, target: 'es2022', modulePreload: false,
          rollupOptions: { input: 'src/background/index.ts', output: { entryFileNames: loader } },
        },
      })
    },
  }
}

export default defineConfig({
  plugins: [preact(), registry(), oneBackground(), crx({ manifest: (target === 'firefox' ? forFirefox(manifest) : manifest) as ManifestV3Export, browser: target })],
  build: {
    outDir: `${out}/${target}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: { input: Object.fromEntries(pages.map((page) => [page, `src/pages/${page}/index.html`])) },
  },
})
