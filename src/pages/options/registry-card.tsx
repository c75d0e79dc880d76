import { useState } from 'preact/hooks'
import type { RegistryStatus } from '../../browser/registry-status'
import type { Language } from '../../neutrality'
import { formatAge, formatDay, formatMoment, formatNumber } from '../shared/format'
import { Icon } from '../shared/icons'
import { Packs } from './packs'
import { registriesText } from './registries-text'

interface RegistryCardProps {
  readonly status: RegistryStatus
  readonly language: Language
  /** How the agency is called whose policy names it, where one does. */
  readonly agency: string
  readonly onUp?: () => void
  readonly onDown?: () => void
  readonly onRemove?: (name: string) => void
  readonly onAllowPacks?: (allowed: boolean) => void
}

/** One registry: where it is from, how old it is, whether it is well, and what can be done about it. */
export function RegistryCard({ status, language, agency, onUp, onDown, onRemove, onAllowPacks }: RegistryCardProps) {
  const text = registriesText[language]
  const { kind, edition, trouble, expiredDays, checked, next } = status
  const [asking, setAsking] = useState(false)
  const name = edition?.name ?? status.url ?? status.label ?? text.kinds.bundled('')
  return (
    <li class="registry">
      <h3>{name}</h3>
      <p class="quiet small">{text.kinds[kind](status.url ?? status.label ?? '')}{status.signed || kind === 'bundled' ? '' : ` · ${text.unsigned}`}</p>
      {status.byAgency === true ? <p class="locked small"><Icon name="lock" /><span>{text.byAgency(agency)}</span></p> : null}
      {edition === undefined ? <p class="small">{text.nothingYet}</p> : null}
      <dl>
        {edition === undefined
          ? null
          : (
            <>
              <div><dt>{text.version}</dt><dd>{formatNumber(edition.version, language)}</dd></div>
              <div><dt>{text.published}</dt><dd>{formatDay(edition.published, language)} ({formatAge(edition.published, language)})</dd></div>
              <div><dt>{text.accounts}</dt><dd>{formatNumber(edition.accounts, language)}</dd></div>
              <div><dt>{text.expires}</dt><dd>{formatDay(edition.expires, language)}</dd></div>
            </>
          )}
        {kind === 'url' ? <div><dt>{text.checked}</dt><dd>{checked === undefined ? text.never : formatMoment(checked, language)}</dd></div> : null}
        {next === undefined ? null : <div><dt>{text.next}</dt><dd>{formatMoment(next, language)}</dd></div>}
      </dl>
      {expiredDays === undefined ? null : <p class="notice small">{text.expired(formatNumber(expiredDays, language))}</p>}
      {trouble === undefined
        ? null
        : (
          <p class="notice small">
            <b>{trouble.text[language]}</b>
            <span>{text.since(formatMoment(trouble.since, language))} {edition === undefined ? text.noneInUse : text.inUse(formatNumber(edition.version, language))}</span>
          </p>
        )}
      {status.packsAllowed === undefined || onAllowPacks === undefined
        ? null
        : <Packs packs={status.packs ?? []} allowed={status.packsAllowed} language={language} onAllow={onAllowPacks} />}
      {asking
        ? (
          <div class="row" role="group" aria-label={text.removeSure(name)}>
            <span class="small">{text.removeSure(name)}</span>
            <button type="button" class="button" autofocus onClick={() => { setAsking(false) }}>{text.cancel}</button>
            <button type="button" class="button" onClick={() => { onRemove?.(name) }}>{text.removeYes}</button>
          </div>
        )
        : (
          <div class="row">
            {onUp === undefined ? null : <button type="button" class="button" aria-label={text.up(name)} onClick={onUp}>{text.upShort}</button>}
            {onDown === undefined ? null : <button type="button" class="button" aria-label={text.down(name)} onClick={onDown}>{text.downShort}</button>}
            {onRemove === undefined ? null : <button type="button" class="button" aria-label={text.removeNamed(name)} onClick={() => { setAsking(true) }}>{text.remove}</button>}
          </div>
        )}
    </li>
  )
}
