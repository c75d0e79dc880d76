/** Hands a text to the browser as a file to keep. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Firefox reads the address a moment after the press.
  setTimeout(() => { URL.revokeObjectURL(url) }, 10_000)
}
