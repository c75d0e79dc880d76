import { type Site, sites } from '../../../registry'
import { type Column, type ColumnRole, columnRoles } from '../../../registry/import'
import { siteNames } from '../../../warning/people'
import { useDesk } from '../state/desk-context'

interface ColumnRowProps {
  readonly column: Column
  readonly samples: readonly string[]
  readonly onRole: (said: { readonly role: ColumnRole; readonly site?: Site }) => void
}

/** One column: its heading, some cells, and what it was taken for. */
export function ColumnRow({ column: { header, role, site, sure }, samples, onRole }: ColumnRowProps) {
  const { text: { enter, words } } = useDesk()
  return (
    <tr>
      <th scope="row">{header}</th>
      <td class="sample">{samples.join(' · ')}</td>
      <td>
        <select value={role} aria-label={`${enter.meaning}: ${header}`} onChange={({ currentTarget }) => { onRole({ role: currentTarget.value as ColumnRole, ...(site && { site }) }) }}>
          {columnRoles.map((one) => <option key={one} value={one}>{words.roles[one]}</option>)}
        </select>
        {role !== 'account' && role !== 'link' && role !== 'numericId' ? null : (
          <select value={site ?? ''} aria-label={`${enter.site}: ${header}`} onChange={({ currentTarget: { value } }) => { onRole({ role, ...(value !== '' && { site: value as Site }) }) }}>
            <option value="">{enter.fromCell}</option>
            {sites.map((one) => <option key={one} value={one}>{siteNames[one]}</option>)}
          </select>
        )}
        {sure ? null : <span class="tag">{enter.unsure}</span>}
      </td>
    </tr>
  )
}
