/** How many sheets a PDF of Chromium's has, and how large they are, in whole millimetres. Its page objects are not packed. */
export const sheetsOf = (pdf: Buffer): { readonly count: number; readonly sizes: readonly string[] } => {
  const text = pdf.toString('latin1')
  const pages = [...text.matchAll(/\/Type \/Page\b(?!s)/g)]
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  const millimetres = (points: string | undefined) => Math.round(Number(points) / 72 * 25.4)
  return { count: pages.length, sizes: [...new Set(boxes.map(([, wide, high]) => `${String(millimetres(wide))}×${String(millimetres(high))}`))] }
}
