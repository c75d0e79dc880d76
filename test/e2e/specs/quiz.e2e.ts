import { drawn } from '../../../src/pages/quiz/questions'
import { type Tab, until } from '../driver'
import { says, tabTo, textOf } from '../keyboard'
import { sheetsOf } from '../paper'
import type { Spec, Station } from '../world'
import { browsersOwn } from './hosts.e2e'

const page = 'src/pages/quiz/index.html'
const seed = 'K7QD2'
const questions = drawn(seed)
const projectors = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }] as const

/** The quiz, before a projector and alone, by keyboard; its sheets; and nothing of it anywhere afterwards. */
export const quiz: Spec = async ({ browser, report, station, releaseBuild }) => {
  const one = await station(releaseBuild)
  const before = JSON.stringify(await one.driver.storage())
  const strangers = () => [...one.driver.contacted().keys()].filter((host) => !browsersOwn[browser].includes(host))
  let saved = ''
  await report.check('together, by keyboard alone: 20 questions, hands counted, every answer with its item and certainty, to the result', async () => { saved = await together(one) })
  await report.check('before a projector no text of a question or an answer is smaller than 28 pixels, and none is cut off', () => isLarge(one))
  await report.check('alone, by keyboard alone: 19 of 20, and a certificate that prints on one sheet', () => alone(one))
  await report.check('a session saved as a file goes on where it stood; another file is refused in words', () => goesOn(one, saved))
  await report.check('the attendance list prints on one sheet', () => attendance(one))
  await report.check('nothing was stored and nobody contacted', async () => {
    const after = JSON.stringify(await one.driver.storage())
    if (after !== before) throw new Error(`stored before: ${before.slice(0, 300)}; after: ${after.slice(0, 300)}`)
    if (strangers().length > 0) throw new Error(`contacted: ${strangers().join(', ')}`)
  })
  await one.close()
}

/** Starts the game of the seed, by keyboard. */
const start = async ({ driver }: Station, mode: 'together' | 'alone') => {
  const tab = await driver.extensionPage(page)
  await tab.waitFor('#seed')
  await tabTo(tab, 'input[name="mode"]')
  if (mode === 'alone') await tab.press('ArrowDown')
  await tabTo(tab, '#seed')
  await tab.press('Control+a')
  await tab.type(` ${seed.toLowerCase()} `)
  await tab.press('Enter')
  await tab.waitFor('.play')
  return tab
}
const onQuestion = async (tab: Tab, at: number) => {
  const words = questions[at]?.situation.id ?? ''
  await until(async () => (await textOf(tab, 'h1') === words ? true : undefined), 3_000, `question ${String(at + 1)} is not “${words}”`)
}
const noViolations = async (tab: Tab) => {
  const found = await tab.audit()
  if (found.length > 0) throw new Error(found.join('\n'))
}

/** Ten hands up, and down again, each time before the page can be drawn once. */
const inOneGo = async (tab: Tab) => {
  const count = async () => Number(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#count-may')?.value))
  const before = await count()
  for (const [shiftKey, wanted] of [[false, before + 10], [true, before]] as const) {
    await tab.evaluate((less: boolean) => {
      for (let times = 0; times < 10; times += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', code: 'Digit1', shiftKey: less, bubbles: true }))
    }, shiftKey)
    await until(async () => (await count() === wanted ? true : undefined), 2_000, `ten hands at once do not make ${String(wanted)}`)
  }
}

const together = async (one: Station) => {
  const tab = await start(one, 'together')
  // What is saved is caught on its way to the file.
  await tab.evaluate(() => { URL.createObjectURL = (blob: Blob) => { void blob.text().then((text) => { document.title = text }); return '#' } })
  for (const [at, { may, item, example }] of questions.entries()) {
    await onQuestion(tab, at)
    // Three of four right; the clicker shows the answer, the arrow and the space bar go on.
    for (const key of may ? ['1', '1', '1', '2'] : ['2', '2', '2', '1', '1', 'Shift+1']) await tab.press(key)
    if (at === 0) await inOneGo(tab)
    await tab.press('PageDown')
    await says(tab, '.verdict', may ? /^Boleh\. Tidak termasuk/ : new RegExp(`^Tidak boleh\\. Dapat dinilai sebagai larangan ${String(item)}\\.`))
    const told = await textOf(tab, '.answer')
    if (!told.includes(example.text.id)) throw new Error(`question ${String(at + 1)} is answered without its rule`)
    if (!/Keyakinan\s+(Tinggi|Sedang)/.test(told) || told.includes('bacaan kami') !== example.reading) throw new Error(`question ${String(at + 1)}: certainty or reading is not told: ${told}`)
    await says(tab, '.outcome .right b', /^3$/)
    if (at === 4) {
      await noViolations(tab)
      await tab.press('PageUp')
      await tab.waitFor('.count')
      await noViolations(tab)
      await tab.press(' ')
      await tabTo(tab, '.bar .tools button:first-child', 'Shift+Tab')
      await tab.press('Enter')
    }
    if (at % 2 === 0) await tab.press('ArrowRight')
    else await tab.press(at === 5 ? 'Enter' : ' ')
  }
  await says(tab, '.score', /^75% jawaban tepat$/)
  await says(tab, '.told', /20 soal, 80 tangan/)
  await noViolations(tab)
  const saved = await tab.evaluate(() => document.title)
  await tab.close()
  return saved
}

const isLarge = async (one: Station) => {
  const tab = await start(one, 'together')
  for (const size of projectors) {
    await tab.emulate(size)
    for (let step = 0; step < 6; step += 1) {
      const wrong = await tab.evaluate(() => {
        const found: string[] = []
        const walker = document.createTreeWalker(document.querySelector('.play') ?? document.body, NodeFilter.SHOW_TEXT)
        while (walker.nextNode() !== null) {
          const element = walker.currentNode.parentElement
          if (element === null || element.closest('.unseen, .brand') !== null || (walker.currentNode.textContent ?? '').trim() === '') continue
          const pixels = Number.parseFloat(getComputedStyle(element).fontSize)
          if (pixels < 28) found.push(`${String(pixels)} px: ${element.textContent}`)
        }
        if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window')
        return found
      })
      if (wrong.length > 0) throw new Error(`${String(size.width)} wide: ${wrong.join('; ')}`)
      await tab.press('PageDown')
    }
  }
  await tab.close()
}

const alone = async (one: Station) => {
  const tab = await start(one, 'alone')
  for (const [at, { may }] of questions.entries()) {
    await onQuestion(tab, at)
    await tab.press('PageDown')
    await onQuestion(tab, at)
    const isRight = at !== 7
    await tab.press(may === isRight ? '1' : '2')
    await says(tab, '.yours', isRight ? /tepat/ : /belum tepat/)
    await tab.press('Enter')
  }
  await says(tab, '.score', /^19 dari 20 jawaban tepat$/)
  await tabTo(tab, '#paper-name')
  await tab.type('Peserta Contoh')
  await says(tab, '.certificate', /Peserta Contoh[\s\S]*19 dari 20/)
  await tab.evaluate(() => { window.print = () => { document.title = 'printed' } })
  await tabTo(tab, '.print')
  await tab.press('Enter')
  await until(async () => (await tab.evaluate(() => document.title) === 'printed' ? true : undefined), 2_000, 'the printer is not asked')
  await isOneSheet(tab, '297×210')
  await tab.close()
}

/** Chromium alone can be asked for its paper. */
const isOneSheet = async (tab: Tab, size: string) => {
  if (tab.pdf === undefined) return
  const { count, sizes } = sheetsOf(await tab.pdf())
  if (count !== 1 || sizes.join() !== size) throw new Error(`${String(count)} sheets of ${sizes.join()}, not one of ${size}`)
}

/** Hands a file to the page, as choosing it would. */
const give = (tab: Tab, text: string) => tab.evaluate((content: string) => {
  const box = document.querySelector<HTMLInputElement>('input[type="file"]')
  const files = new DataTransfer()
  files.items.add(new File([content], 'kuis.json', { type: 'application/json' }))
  if (box === null) throw new Error('no box for a file')
  box.files = files.files
  box.dispatchEvent(new Event('change', { bubbles: true }))
}, text)

const goesOn = async ({ driver }: Station, saved: string) => {
  const tab = await driver.extensionPage(page)
  await tab.waitFor('input[type="file"]')
  await give(tab, '{"format":"lain"}')
  await says(tab, '[role="status"]', /bukan sesi kuis/)
  await give(tab, saved)
  await tab.waitFor('.play')
  await onQuestion(tab, 4)
  await says(tab, '.outcome .right b', /^3$/)
  await tab.close()
}

const attendance = async (one: Station) => {
  const tab = await start(one, 'together')
  await tabTo(tab, '.bar .tools button:last-child', 'Shift+Tab')
  await tab.press('Enter')
  await says(tab, '.score', /Tidak ada tangan/)
  await tabTo(tab, '#paper-activity')
  await tab.type('Latihan netralitas')
  await says(tab, '.attendance', /Latihan netralitas/)
  await isOneSheet(tab, '210×297')
  await tab.close()
}
