import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openChromium } from '../e2e/chromium'
import { sleep } from '../e2e/driver'
import { startReplicas } from '../replicas/server'
import { prepare } from './prepare'
import { screens } from './screens'
import { smallPng } from './small-png'

// `tsx test/screens/run.ts <unpacked test build> [screen …]`: every screen, light, dark, in both languages and narrow, into docs/screens.
const [extension = '.cache/ext/test/chrome', ...wanted] = process.argv.slice(2)
const out = 'docs/screens'

const variants = [
  { name: 'id', language: 'id' },
  { name: 'id-dark', language: 'id', dark: true },
  { name: 'en', language: 'en' },
  { name: 'id-360', language: 'id', width: 360 },
] as const

mkdirSync(out, { recursive: true })
const replicas = await startReplicas()
const driver = await openChromium(resolve(extension), replicas)
let bytes = 0
try {
  await prepare(driver)
  for (const variant of variants) {
    await driver.settings({ language: variant.language })
    await sleep(500)
    for (const { name, open, height = 800, width = 1_000 } of screens) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const path = `${out}/${name}-${variant.name}.png`
      const tab = await open(driver, async (opened) => {
        await opened.emulate({ dark: 'dark' in variant, reducedMotion: true, width: 'width' in variant ? variant.width : width, height })
      })
      await sleep(300)
      await tab.screenshot(path)
      writeFileSync(path, smallPng(readFileSync(path)))
      bytes += readFileSync(path).length
      await tab.close()
    }
  }
} finally {
  await driver.close()
  await replicas.close()
}
console.log(`${out}: ${(bytes / 1e6).toFixed(2)} MB`)
process.exit(0)
