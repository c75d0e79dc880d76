import type { ComponentChildren } from 'preact'
import { papers, type PaperSize } from './paper-sizes'
import './paper.css'

interface PaperProps {
  readonly size: PaperSize
  readonly lying?: boolean
  readonly label: string
  readonly class: string
  readonly children: ComponentChildren
}

/**
 * One sheet, as it is printed: on paper and in a wide window every length is a share of the sheet (`--u`, a millimetre on
 * A4), so that one design fills every size; in a narrow window its text flows like any page. One a document: it tells the
 * printer the size of the paper.
 */
export function Paper({ size, lying = false, label, class: name, children }: PaperProps) {
  const [short, long] = papers[size]
  const [wide, high] = lying ? [long, short] : [short, long]
  const lengths = `--wide: ${String(wide)}; --high: ${String(high)}; --across: ${lying ? '297' : '210'}`
  return (
    <div class="desk-top">
      <style>{`@page { size: ${String(wide)}mm ${String(high)}mm; margin: 0 }`}</style>
      <section class={`paper ${name}`} style={lengths} aria-label={label}>{children}</section>
    </div>
  )
}
