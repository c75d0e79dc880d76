import { type Tab, until } from './driver'

/** Presses Tab, or another key that moves the focus, until what has the focus matches; throws where it never does. */
export const tabTo = async (tab: Tab, css: string, key = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await tab.evaluate((wanted: string) => document.activeElement?.matches(wanted) === true, css)) return
    await tab.press(key)
  }
  throw new Error(`${key} never comes to ${css}`)
}

/** What an element says, as it is drawn. */
export const textOf = (tab: Tab, css: string): Promise<string> => tab.evaluate((where: string) => document.querySelector<HTMLElement>(where)?.innerText ?? '', css)

/** Waits until an element says something. */
export const says = (tab: Tab, css: string, wanted: RegExp): Promise<true> =>
  until(async () => (wanted.test(await textOf(tab, css)) ? true : undefined), 3_000, `${css} does not say ${String(wanted)}`)
