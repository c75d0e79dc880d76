import { useId } from 'preact/hooks'
import type { Language } from '../../neutrality'
import { regions } from '../../registry/regions'
import { catalogue } from './catalogue'

const regionText = catalogue({
  id: { province: 'Provinsi', local: 'Kabupaten atau kota', none: 'Belum dipilih', whole: 'Seluruh provinsi' },
  en: { province: 'Province', local: 'Regency or city', none: 'Not chosen', whole: 'The whole province' },
})

interface RegionFieldProps {
  readonly language: Language
  /** A province's code (2 digits) or a regency's or city's (4). */
  readonly region: string | undefined
  readonly onChange: (region: string | undefined) => void
}

/** Where somebody works: a province, and if they like a regency or city of it. */
export function RegionField({ language, region, onChange }: RegionFieldProps) {
  const text = regionText[language]
  const id = useId()
  const province = region?.slice(0, 2)
  const byName = (level: (code: string) => boolean) => regions.filter(({ code }) => level(code)).toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
  return (
    <div class="row">
      <div class="field">
        <label for={`${id}-province`}><b>{text.province}</b></label>
        <select id={`${id}-province`} value={province ?? ''} onChange={({ currentTarget: { value } }) => { onChange(value === '' ? undefined : value) }}>
          <option value="">{text.none}</option>
          {byName((code) => code.length === 2).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      </div>
      {province === undefined
        ? null
        : (
          <div class="field">
            <label for={`${id}-local`}><b>{text.local}</b></label>
            <select id={`${id}-local`} value={region} onChange={({ currentTarget: { value } }) => { onChange(value) }}>
              <option value={province}>{text.whole}</option>
              {byName((code) => code.length === 4 && code.startsWith(province)).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </div>
        )}
    </div>
  )
}
