import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'

/**
 * Writes a page of ours (`src/pages/<page>/standalone.tsx`) as one HTML file that opens in any browser, from a disk or a server:
 * script and styles are in it, its own policy lets it run nothing else and reach nobody.
 */
export async function buildStandalone(page: string, out: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    // A relative base leaves nothing in it that would be asked for from a server.
    base: './',
    build: {
      write: false, target: ['chrome137', 'firefox140'], modulePreload: false, cssCodeSplit: false,
      rollupOptions: { input: `src/pages/${page}/standalone.tsx`, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const parts = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const script = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n').replaceAll('</script', '<\\/script')
  const style = parts.flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [])).join('\n')
  const [, title = ''] = /<title>(.*)<\/title>/.exec(await readFile(`src/pages/${page}/index.html`, 'utf8')) ?? []
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'index.html'), html(title, script, style))
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

// Preact writes style attributes, so styles cannot be held to one hash; a style can reach nobody where images and fonts may not be fetched.
const html = (title: string, script: string, style: string) => `<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <style>${style}</style>
</head>
<body>
  <div id="page"></div>
  <script>${script}</script>
</body>
</html>
`
