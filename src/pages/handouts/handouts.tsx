import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../../neutrality'
import { Frame, sessionPlaces } from '../shared/frame'
import { Icon } from '../shared/icons'
import { Paper } from '../shared/paper'
import type { PaperSize } from '../shared/paper-sizes'
import type { PageProps } from '../shared/show-page'
import { useOwnLanguage } from '../shared/use-own-language'
import { Card } from './card'
import { List } from './list'
import { Poster } from './poster'
import { type SheetName, sheetNames, sheetSizes } from './sheets'
import { handoutsText } from './text'

export const handoutsTitle: Text = { id: `${handoutsText.id.title} · Jaga Netral`, en: `${handoutsText.en.title} · Jaga Netral` }

const contents = { list: List, poster: Poster, card: Card } as const

/** The sheet an address names (`#poster`); the list where it names none. */
const named = (): SheetName => sheetNames.find((name) => `#${name}` === location.hash) ?? 'list'

/** Sheets to hand out and put up: one is chosen, seen as it will be, and printed. */
export function Handouts({ settings }: Pick<PageProps, 'settings'>) {
  const [language, choose] = useOwnLanguage(settings.language, handoutsTitle)
  const [sheet, setSheet] = useState<SheetName>(named)
  const [sizes, setSizes] = useState<Partial<Record<SheetName, PaperSize>>>({})
  useEffect(() => {
    const follow = () => { setSheet(named()) }
    addEventListener('hashchange', follow)
    return () => { removeEventListener('hashchange', follow) }
  }, [])
  const text = handoutsText[language]
  const size = sizes[sheet] ?? sheetSizes[sheet][0] ?? 'A4'
  const Content = contents[sheet]
  return (
    <Frame language={language} here="handouts" among={sessionPlaces} main="handouts" onLanguage={choose}>
      <main class="handouts" id="handouts">
        <div class="choosing">
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead}</p>
          <fieldset class="choices">
            <legend>{text.which}</legend>
            {sheetNames.map((name) => (
              <label key={name} class="choice">
                <input type="radio" name="sheet" value={name} checked={sheet === name} onChange={() => { setSheet(name) }} />
                <b>{text.sheets[name]}</b>
                <span class="more">{text.sheetsMore[name]}</span>
              </label>
            ))}
          </fieldset>
          <div class="field">
            <label for="size"><b>{text.paper}</b></label>
            <select id="size" value={size} onChange={({ currentTarget: { value } }) => { setSizes({ ...sizes, [sheet]: sheetSizes[sheet].find((one) => one === value) }) }}>
              {sheetSizes[sheet].map((one) => <option key={one} value={one}>{one}</option>)}
            </select>
          </div>
          <button type="button" class="button strong print" onClick={() => { print() }}><Icon name="print" />{text.print}</button>
          <p class="quiet small">{text.printMore}</p>
        </div>
        <Paper size={size} class={sheet} label={text.preview}><Content language={language} /></Paper>
      </main>
    </Frame>
  )
}
