import type { PackStatus } from '../../browser/registry-status'
import type { Language } from '../../neutrality'
import { guardedPlaces } from '../../registry'
import { siteNames } from '../../warning/people'
import { formatMoment, formatNumber } from '../shared/format'
import { Switch } from '../shared/parts'
import { packsText } from './packs-text'

interface PacksProps {
  readonly packs: readonly PackStatus[]
  readonly allowed: boolean
  readonly language: Language
  readonly onAllow: (allowed: boolean) => void
}

/** The site packs a registry carries, what became of each, and whether they may be used at all. */
export function Packs({ packs, allowed, language, onAllow }: PacksProps) {
  const text = packsText[language]
  const nameOf = (site: string) => { const known = guardedPlaces.find((one) => one === site); return known === undefined ? site : siteNames[known] }
  return (
    <>
      <Switch label={text.allow} more={text.allowMore} on={allowed} onChange={onAllow} />
      {packs.length === 0
        ? null
        : <p class="small">{text.carries}: {packs.map(({ site, version, inUse }) => `${text.one(nameOf(site), formatNumber(version, language))} (${inUse ? text.inUse : text.notUsed})`).join(', ')}</p>}
      {!allowed ? null : packs.map(({ site, trouble }) => (trouble === undefined
        ? null
        : <p key={site} class="notice small"><b>{trouble.text[language]}</b><span>{formatMoment(trouble.since, language)}. {text.stays}</span></p>))}
    </>
  )
}
