import { sleep, until } from '../driver'
import type { Spec } from '../world'

const pages = ['https://x.com/home', 'https://x.com/search?q=contoh', 'https://x.com/calon_contoh', 'https://x.com/calon_contoh/followers']

/** Marks on the page now, and where everything else lies. */
const layout = () => {
  const isMark = (element: Element) => element.getAttribute('role') === 'img' && /registri|ditahan/.test(element.getAttribute('aria-label') ?? '')
  const all = [...document.body.querySelectorAll('*')]
  const boxes = all.filter((element) => !isMark(element)).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return `${element.tagName} ${element.getAttribute('data-testid') ?? element.parentElement?.getAttribute('data-testid') ?? ''} ${[x, y, width, height].map((side) => Math.round(side)).join()}`
  })
  return { marks: all.filter(isMark).length, boxes }
}

/** A mark that moved a page would move it under somebody's pointer. */
export const marks: Spec = async ({ report, station }) => {
  const { driver, tab, close } = await station()
  await report.check(`marks are drawn and move nothing, on ${pages.length} pages`, async () => {
    for (const page of pages) {
      await driver.settings({ badges: true })
      await tab.goto(page)
      // A feed goes on being drawn for a moment after its first marks.
      let before = ''
      const drawn = await until(async () => {
        const seen = await tab.evaluate(layout)
        const isStill = seen.marks > 0 && before === JSON.stringify(seen)
        before = JSON.stringify(seen)
        await sleep(100)
        return isStill ? seen : undefined
      }, 8000, `no marks on ${page}`)
      await driver.settings({ badges: false })
      const bare = await until(async () => {
        const seen = await tab.evaluate(layout)
        return seen.marks === 0 ? seen : undefined
      }, 8000, `marks stay on ${page}`)
      const moved = bare.boxes.filter((box, at) => box !== drawn.boxes[at])
      if (moved.length > 0) throw new Error(`${moved.length} of ${bare.boxes.length} elements move on ${page}: ${moved.slice(0, 3).join('; ')}`)
    }
  })
  await close()
}
