import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'

/** Pages that work without the extension, beside each other as they are in it; `front` is the door to the others. */
export const trainingPages = ['front', 'training', 'scenes', 'notes', 'quiz', 'handouts', 'handbook'].filter((page) => existsSync(`src/pages/${page}/main.tsx`))

const pathOf = (page: string) => (page === 'front' ? 'index.html' : `${page}/index.html`)

/**
 * Writes the training site: each page one file, script and style in it, which opens from a disk as well as from any web
 * server. Throws with every problem found.
 */
export async function buildTraining(out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  for (const page of trainingPages) {
    const path = join(out, pathOf(page))
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, assemble(await readFile(`src/pages/${page}/index.html`, 'utf8'), await bundle(page)))
  }
  const problems = (await Promise.all(trainingPages.map(async (page) => checkTrainingPage(await readFile(join(out, pathOf(page)), 'utf8')).map((problem) => `training/${pathOf(page)}: ${problem}`)))).flat()
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

interface Bundle { readonly script: string; readonly style: string }

const entry = 'jaga:page'

/** One page's script, classic and whole, and its style. What the extension would give is stood in for. */
async function bundle(page: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact(), {
      name: 'jaga-page',
      resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
      load: (id) => (id === `\0${entry}` ? ['src/browser/standalone.ts', `src/pages/${page}/main.tsx`].map((path) => `import ${JSON.stringify(resolve(path))}`).join('\n') : undefined),
    }],
    resolve: { alias: { 'webextension-polyfill': resolve('src/browser/native.ts') } },
    build: {
      write: false, minify: true, cssCodeSplit: false, assetsInlineLimit: Infinity, copyPublicDir: false, modulePreload: false,
      target: ['chrome111', 'firefox121', 'safari16.4'],
      rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  const script = files.find((file) => file.type === 'chunk')?.code ?? ''
  const style = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('\n')
  return { script: `${script.trim()}\n`, style }
}

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#0b5f63" d="M12 2 4 5v6c0 5 3.400 8.700 8 11 4.600-2.300 8-6 8-11V5z"/><path fill="#fff" d="M8 11h8v2.500H8z"/></svg>'

/** The page's own document with everything in it. Its policy lets it run what it brings along and fetch nothing at all. */
export function assemble(document: string, { script, style }: Bundle): string {
  const code = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
  const hash = createHash('sha256').update(code).digest('base64')
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; form-action 'none'; base-uri 'none'`
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${style.replace(/<\/(style)/gi, '<\\/$1')}</style>`,
  ].join('\n')
  return document
    .replace(/\s*<script type="module" src="main\.tsx"><\/script>/, () => `\n<script>${code}</script>`)
    .replace('</head>', () => `${head}\n</head>`)
}

/** Looks at a page of the training site as a browser without network would; one sentence a problem. */
export function checkTrainingPage(html: string): string[] {
  const [script = ''] = /<script>[\s\S]*?<\/script>/.exec(html) ?? []
  const around = html.replace(script, '')
  return [
    ...(script === '' ? ['there is no script in it'] : []),
    ...(/\stype="module"|\ssrc=|<link rel="(?!icon)/.test(around.replace(/<style>[\s\S]*?<\/style>/, '')) ? ['it asks for another file'] : []),
    ...(/url\(\s*["']?(?!data:)[^)"'#]/.test(around) || around.includes('@import') ? ['its style asks for another file'] : []),
    ...(/\bimport\s*\(/.test(script) ? ['it imports while it runs, which a page from a file cannot'] : []),
    ...(/\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b\s*\(/.test(script) ? ['it can ask for something over the network'] : []),
    ...(html.includes('default-src \'none\'') ? [] : ['nothing keeps it from asking for something']),
  ]
}
