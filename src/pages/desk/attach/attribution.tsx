import { offices, registrantKinds } from '../../../registry'
import { useDesk } from '../state/desk-context'
import type { Row } from '../state/rows'
import { type Edit, edited } from '../state/work'
import { TextBox } from '../text-box'
import { detached } from './attach-rows'
import { CandidacyBox } from './candidacy-box'
import { GuessLine } from './guess-line'
import { candidacyLabel } from './labels'

/** Whose account it is, on what paper, and when: for one row, or the same for several. */
export function Attribution({ rows }: { readonly rows: readonly Row[] }) {
  const { text: { attach, words }, work, change } = useDesk()
  const ids = rows.map(({ id }) => id)
  const name = (field: string) => `${field} ${ids.length === 1 ? ids[0] : `× ${ids[0]} … ${ids.at(-1)}`}`
  const common = <K extends keyof Row>(field: K): Row[K] | undefined => rows.every((row) => row[field] === rows[0]?.[field]) ? rows[0]?.[field] : undefined
  const set = (edit: { readonly [K in keyof Edit]?: Edit[K] | undefined }, typing?: string) => { change((now) => edited(now, ids, edit), typing) }
  const attached = [...new Set(rows.flatMap(({ candidacies }) => candidacies))]
  const guesses = [...new Map(rows.flatMap(({ guess, candidacies }) => guess === undefined || candidacies.length > 0 ? [] : [[guess.pair.id, guess] as const])).values()]
  const box = (field: 'owner' | 'document' | 'registeredWith' | 'validFrom' | 'validUntil', label: string, more?: string) => (
    <TextBox label={label} value={common(field)} onType={(text) => { set({ [field]: text }, name(field)) }} day={field.startsWith('valid')} {...(more !== undefined && { more })} />
  )
  return (
    <div class="attribution">
      <h4>{attach.candidacy}</h4>
      {attached.length === 0 ? <p class="quiet small">{attach.unattached}</p> : (
        <ul class="attached">
          {attached.map((id) => (
            <li key={id}>
              <span>{candidacyLabel(work.candidacies[id]) ?? id}</span>
              <button type="button" class="button" onClick={() => { change((now) => detached(now, rows, id)) }}>{attach.detach}</button>
            </li>
          ))}
        </ul>
      )}
      {guesses.slice(0, 3).map((guess) => <GuessLine key={guess.pair.id} guess={guess} ids={rows.filter((row) => row.guess?.pair.id === guess.pair.id).map(({ id }) => id)} />)}
      <CandidacyBox name={name('candidacy')} ids={ids} />
      <h4>{attach.whose}</h4>
      {box('owner', attach.owner)}
      <div class="two">
        <label class="field"><span>{attach.kind}</span>
          <select value={common('kind') ?? ''} onChange={({ currentTarget: { value } }) => { set({ kind: value as Edit['kind'] }) }}>
            {common('kind') === undefined ? <option value="">…</option> : null}
            {registrantKinds.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
          </select>
        </label>
        <label class="field"><span>{attach.office}</span>
          <select value={common('office') ?? ''} onChange={({ currentTarget: { value } }) => { set({ office: value === '' ? undefined : value as Edit['office'] }) }}>
            <option value="">{attach.sameOffice}</option>
            {offices.map((office) => <option key={office} value={office}>{words.offices[office]}</option>)}
          </select>
        </label>
      </div>
      {box('document', attach.document, attach.documentMore)}
      <div class="two">
        {box('registeredWith', attach.registeredWith)}
        <label class="field"><span>{attach.registration}</span>
          <select value={common('registration') ?? ''} onChange={({ currentTarget: { value } }) => { set({ registration: value as Edit['registration'] }) }}>
            {common('registration') === undefined ? <option value="">…</option> : null}
            {(['registered', 'not-known'] as const).map((one) => <option key={one} value={one}>{words.registration[one]}</option>)}
          </select>
        </label>
        {box('validFrom', attach.validFrom)}
        {box('validUntil', attach.validUntil)}
      </div>
    </div>
  )
}
