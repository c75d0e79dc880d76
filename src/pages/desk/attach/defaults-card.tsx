import { useDesk } from '../state/desk-context'
import type { Defaults } from '../state/work'
import { TextBox } from '../text-box'

/** What holds for every row that does not say otherwise: usually one letter, one office, one day. */
export function DefaultsCard() {
  const { text: { attach, words }, work: { defaults }, change } = useDesk()
  const set = (part: { readonly [K in keyof Defaults]?: Defaults[K] | undefined }, typing?: string) => {
    change((work) => ({ ...work, defaults: Object.fromEntries(Object.entries({ ...work.defaults, ...part }).filter(([, value]) => value !== undefined && value !== '')) }), typing)
  }
  return (
    <section class="card">
      <h3>{attach.defaults}</h3>
      <div class="two">
        <TextBox label={attach.document} value={defaults.document ?? ''} more={attach.documentMore} onType={(document) => { set({ document }, 'default document') }} />
        <TextBox label={attach.registeredWith} value={defaults.registeredWith ?? ''} onType={(registeredWith) => { set({ registeredWith }, 'default registeredWith') }} />
        <TextBox day label={attach.validFrom} value={defaults.validFrom ?? ''} onType={(validFrom) => { set({ validFrom }, 'default validFrom') }} />
        <label class="field"><span>{attach.registration}</span>
          <select value={defaults.registration ?? ''} onChange={({ currentTarget: { value } }) => { set({ registration: value === '' ? undefined : value as Defaults['registration'] }) }}>
            <option value="">{attach.asListed}</option>
            {(['registered', 'not-known'] as const).map((one) => <option key={one} value={one}>{words.registration[one]}</option>)}
          </select>
        </label>
      </div>
    </section>
  )
}
