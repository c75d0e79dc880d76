/** Hands a text, or bytes, to the browser as a file to keep. */
export function download(name: string, type: string, contents: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([contents], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Firefox reads the address a moment after the press.
  setTimeout(() => { URL.revokeObjectURL(url) }, 10_000)
}
