import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { minify } from 'terser'
import { build, defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import { bundledRegistry } from './src/cli/bundle-registry'

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
const out = process.env.JAGA_OUT ?? 'dist'

/** Pages the manifest does not name. */
const pages = ['training', 'scenes', 'notes', 'quiz', 'handouts', 'handbook', 'desk', 'journal', 'correction', 'diagnostics', 'welcome', 'policy-builder']

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
 * Builds the background by itself, into one file. It is started anew for almost every message, and a press waits for
 * it: each module it has to fetch costs a millisecond or two, and so does everything made that is not needed. What it
 * imports as it goes is made when it is asked for; and it needs no polyfill, which is 4 ms of a start.
 */
function oneBackground(): Plugin {
  return {
    name: 'jaga-one-background',
    apply: 'build',
    load: (id) => (id.endsWith('src/background/index.ts') ? 'export {}' : undefined),
    async closeBundle() {
      const folder = `${out}/${target}`
      const { background, ...manifest } = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')) as { background: { service_worker?: string; scripts?: string[]; type?: string } }
      const loader = background.service_worker ?? background.scripts?.[0] ?? ''
      const [, empty = ''] = /'\.\/(.*)'/.exec(await readFile(`${folder}/${loader}`, 'utf8')) ?? []
      await rm(`${folder}/${empty}`)
      // One file has nothing to import, and a classic script starts 5 ms sooner than a module.
      delete background.type
      await writeFile(`${folder}/manifest.json`, `${JSON.stringify({ ...manifest, background }, null, 2)}\n`)
      await build({
        configFile: false,
        logLevel: 'warn',
        resolve: { alias: { 'webextension-polyfill': `${import.meta.dirname}/src/browser/native.ts` } },
        // As for a server: no code to load other files, of which there are none.
        ssr: { target: 'webworker', noExternal: true },
        build: {
          ssr: true, minify: true, outDir: folder, emptyOutDir: false, copyPublicDir: false, target: 'es2022',
          rollupOptions: { input: 'src/background/index.ts', output: { entryFileNames: loader, codeSplitting: false, format: 'iife', intro: '"use strict"' } },
        },
      })
    },
  }
}

/** Goes over the guards, minified already, once more: a hundredth less, which every page with a guard is spared. */
function smallerGuards(): Plugin {
  return {
    name: 'jaga-smaller-guards',
    apply: 'build',
    async closeBundle() {
      const folder = `${out}/${target}/src/guard`
      for (const file of await readdir(folder)) {
        const { code = '' } = await minify(await readFile(`${folder}/${file}`, 'utf8'), { ecma: 2020, compress: { passes: 2 } })
        await writeFile(`${folder}/${file}`, code)
      }
    },
  }
}

export default defineConfig({
  plugins: [preact(), registry(), oneBackground(), smallerGuards(), crx({ manifest: (target === 'firefox' ? forFirefox(manifest) : manifest) as ManifestV3Export, browser: target })],
  build: {
    outDir: `${out}/${target}`,
    emptyOutDir: true,
    // The oldest browsers the manifests allow: nothing is rewritten or prefixed for older ones, which every guard would carry.
    target: ['chrome137', 'firefox140'],
    modulePreload: false,
    rollupOptions: { input: Object.fromEntries(pages.map((page) => [page, `src/pages/${page}/index.html`])) },
  },
})
