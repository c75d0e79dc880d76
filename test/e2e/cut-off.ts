// Functions that run inside a page. Each is sent as text, so it may use nothing outside itself.

/** Elements whose text does not fit: wider than the window, or wider or higher than a box that hides the rest. */
export const cutOff = (): string[] => {
  const found: string[] = []
  const tell = (element: Element, what: string) => { found.push(`${what}: <${element.tagName.toLowerCase()} class="${element.className.toString()}"> ${(element.textContent ?? '').slice(0, 60)}`) }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode() !== null) {
    const text = walker.currentNode
    const element = text.parentElement
    if (element === null || (text.textContent ?? '').trim() === '' || element.closest('.unseen, .skip, script, style, option, [hidden]') !== null) continue
    range.selectNodeContents(text)
    const { left, right, width } = range.getBoundingClientRect()
    if (width > 0 && (right > innerWidth + 1 || left < -1)) tell(element, 'outside the window')
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const { left: from, right: to } = box.getBoundingClientRect()
      if (/hidden|clip/.test(overflowX) && (right > to + 1 || left < from - 1)) tell(element, 'cut off at the side')
      if (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 2 && !/auto|scroll/.test(overflowY)) tell(element, 'cut off below')
    }
  }
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth + 1) found.push(`the page is ${String(scrollWidth)} pixels wide in a window of ${String(innerWidth)}`)
  return [...new Set(found)]
}

/** The pseudo-language: every text on the page longer by two fifths, with accents, as a translation may be. */
export const stretch = (): void => {
  const accents: Record<string, string> = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ů', n: 'ñ', s: 'š', y: 'ý' }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const words = text.data.split(/(\s+)/)
    text.data = words.map((word) => (/\p{L}/u.test(word) ? word.replace(/[aeiounsy]/g, (letter) => accents[letter] ?? letter) + '~'.repeat(Math.ceil(word.length * 0.4)) : word)).join('')
  }
}
