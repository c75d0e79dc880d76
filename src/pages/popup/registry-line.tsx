import { send } from '../../browser'
import type { RegistryStatus } from '../../browser/registry-status'
import type { Language } from '../../neutrality'
import { formatAge, formatDay, formatMoment, formatNumber, plural } from '../shared/format'
import { useAsked } from '../shared/use-asked'
import { popupText } from './text'

/** Which registries are in use, how old the first is and how much it holds, and what is wrong with any of them. */
export function RegistryLine({ language }: { readonly language: Language }) {
  const text = popupText[language]
  const asked = useAsked(() => send('registries', {}))
  const all = asked.state === 'answered' ? asked.answer : []
  const [first, ...others] = all.filter(({ edition }) => edition !== undefined)
  return (
    <section class="registry">
      <h2>{text.registry}</h2>
      {asked.state === 'waiting' ? <span class="skeleton" style="height: 42px" /> : null}
      {asked.state !== 'waiting' && first === undefined ? <p class="quiet small">{text.noRegistry}</p> : null}
      {first?.edition === undefined
        ? null
        : (
          <>
            <p>{first.edition.name}{others.length === 0 ? '' : ` ${text.andOthers(formatNumber(others.length, language))}`}</p>
            <p class="quiet small">
              {text.version(formatNumber(first.edition.version, language))} · {' '}
              <time dateTime={first.edition.published} title={formatDay(first.edition.published, language)}>
                {text.published(formatAge(first.edition.published, language))}
              </time>
              {' '}· {formatNumber(first.edition.accounts, language)} {plural(first.edition.accounts, language, text.accounts)}
            </p>
          </>
        )}
      {all.map((one) => <Unwell key={one.id} status={one} language={language} />)}
    </section>
  )
}

/** What is wrong with one registry, since when, and what is in use meanwhile. Nothing where it is well. */
function Unwell({ status: { edition, expiredDays, trouble, packs = [], packsAllowed, url, label }, language }: { readonly status: RegistryStatus; readonly language: Language }) {
  const text = popupText[language]
  const refused = packsAllowed !== true ? [] : packs.flatMap((pack) => pack.trouble ?? [])
  if (trouble === undefined && expiredDays === undefined && refused.length === 0) return null
  return (
    <p class="notice small">
      <b>{edition?.name ?? url ?? label}</b>
      {expiredDays === undefined ? null : <span>{text.expired(formatNumber(expiredDays, language))}</span>}
      {trouble === undefined ? null : <span>{trouble.text[language]} {text.since(formatMoment(trouble.since, language))}</span>}
      {refused.map((one) => <span key={one.text.en}>{one.text[language]} {text.since(formatMoment(one.since, language))}</span>)}
      <span>{edition === undefined ? text.noneInUse : text.inUse(formatNumber(edition.version, language))}</span>
    </p>
  )
}
