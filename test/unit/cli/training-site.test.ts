import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { assemble, checkTrainingPage } from '../../../src/cli/build-training'

const document = '<!doctype html>\n<html><head><title>T</title></head><body><div id="page"></div>\n  <script type="module" src="main.tsx"></script>\n</body></html>'
const page = assemble(document, { script: 'const end = "</script><!--";', style: 'p { color: red }' })

it('a page of the training site has everything in it and may run that alone', () => {
  expect(checkTrainingPage(page)).toEqual([])
  const [, code = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? []
  // What a script says must not end it.
  expect(code).not.toContain('</script')
  expect(page).toContain(`script-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  expect(page).toContain('default-src \'none\'')
})

it.each([
  ['a module', page.replace('<script>', '<script type="module">'), 'no script'],
  ['another file', page.replace('</body>', '<script src="more.js"></script></body>'), 'another file'],
  ['a style sheet', page.replace('</head>', '<link rel="stylesheet" href="a.css"></head>'), 'another file'],
  ['a picture from elsewhere', page.replace('color: red', 'background: url(https://example.org/a.png)'), 'style asks'],
  ['an import as it runs', page.replace('const end', 'import("./a.js"); const end'), 'imports while it runs'],
  ['a request', page.replace('const end', 'fetch("/a"); const end'), 'over the network'],
  ['no policy', page.replace('default-src \'none\'', 'default-src *'), 'nothing keeps it'],
])('%s is found', (_, html, problem) => {
  expect(checkTrainingPage(html).join('\n')).toContain(problem)
})
