import { ask, readBriefing, send } from '../../browser'
import { runsInPrivate, tabIds, version } from '../../browser/extension'
import type { Settings } from '../../browser/settings'
import { listHealth } from '../../browser/site-health'
import { healthKey, readStored } from '../../browser/store'
import { type Language, rulesAsOf, type Text } from '../../neutrality'
import { guardedPlaces, openIndex } from '../../registry'
import { packs } from '../../sites/packs'
import { siteNames } from '../../warning/people'
import { formatDay, formatMoment, formatNumber } from '../shared/format'
import { healthSaid, healthText } from '../shared/health-text'
import { policyPart } from './policy'
import { runSelfTests } from './self-tests'
import { diagnosticsText } from './text'

/** One line: what, how, and whether that is well where it can be told. */
export interface Line { readonly label: string; readonly value: string; readonly good?: boolean }
export interface Part { readonly title: string; readonly lines: readonly Line[] }

/** Everything that can be told of this installation without telling anything of the person. */
export async function report(settings: Settings): Promise<Part[]> {
  const { language } = settings
  const text = diagnosticsText[language]
  return Promise.all([
    extension(settings), sites(language), registries(language), policyPart(settings), pages(language),
    runSelfTests().then((tests): Part => ({ title: text.tests, lines: tests.map(({ test, good }) => ({ label: text.testNames[test], value: good ? text.good : text.bad, good })) })),
  ])
}

async function extension({ language, mode, simulatedDate }: Settings): Promise<Part> {
  const text = diagnosticsText[language]
  const isPrivate = await runsInPrivate()
  const trouble = await readStored(healthKey).catch(() => undefined) as Text | null | undefined
  return {
    title: text.extension,
    lines: [
      { label: text.version, value: version() },
      { label: text.browser, value: navigator.userAgent },
      { label: text.rules, value: formatDay(rulesAsOf, language) },
      { label: text.mode, value: text.modes[mode] },
      { label: text.simulated, value: simulatedDate ?? text.none },
      { label: text.private, value: isPrivate ? text.privateOn : text.privateOff, good: isPrivate },
      { label: text.trouble, value: trouble?.[language] ?? text.none, good: trouble == null },
    ],
  }
}

async function sites(language: Language): Promise<Part> {
  const text = diagnosticsText[language]
  const health = await listHealth().catch(() => [])
  return {
    title: text.sites,
    lines: await Promise.all(guardedPlaces.map(async (site): Promise<Line> => {
      const label = siteNames[site]
      const briefing = await readBriefing(site).catch(() => undefined)
      if (briefing === undefined) return { label, value: text.noBriefing, good: false }
      const accounts = briefing.index.length === 0 ? 0 : openIndex(briefing.index).size
      const value = text.site(String((briefing.pack ?? packs[site]).version), formatDay((briefing.pack ?? packs[site]).checked, language), formatNumber((briefing.pack ?? packs[site]).controls.length, language), formatNumber(accounts, language))
      if (briefing.stopped === true) return { label, value: `${value}, ${healthText[language].stopped}`, good: false }
      const own = health.find((one) => one.site === site)
      if (own?.state === 'incomplete') return { label, value: `${value}. ${healthText[language].incomplete}. ${healthSaid(own, language)}`, good: false }
      return { label, value: briefing.active ? value : `${value}, ${text.siteOff}`, good: true }
    })),
  }
}

async function registries(language: Language): Promise<Part> {
  const text = diagnosticsText[language]
  const all = await send('registries', {}).catch(() => [])
  return {
    title: text.registries,
    lines: all.map(({ edition, url, label, expiredDays, trouble }): Line => ({
      label: edition?.name ?? url ?? label ?? '',
      value: [
        edition === undefined ? text.nothing : text.edition(String(edition.version), formatDay(edition.published, language), formatNumber(edition.accounts, language)),
        expiredDays === undefined ? '' : text.expired(formatNumber(expiredDays, language)),
        trouble === undefined ? '' : `${trouble.text[language]} (${formatMoment(trouble.since, language)})`,
      ].filter(Boolean).join('; '),
      good: edition !== undefined && expiredDays === undefined && trouble === undefined,
    })),
  }
}

async function pages(language: Language): Promise<Part> {
  const text = diagnosticsText[language]
  const answers = await Promise.all((await tabIds()).map((tab) => Promise.race([
    ask(tab, 'page-report', {}), new Promise<undefined>((resolve) => { setTimeout(() => { resolve(undefined) }, 1_500) }),
  ])))
  const seen = answers.filter((answer) => answer !== undefined)
  return {
    title: text.pages,
    lines: seen.length === 0
      ? [{ label: text.noPages, value: '' }]
      : seen.map(({ site, active, found }, at) => ({
        label: `${text.tab(String(at + 1))}, ${siteNames[site]}`,
        value: active ? text.sees(formatNumber(found.length, language)) : text.resting,
        good: active,
      })),
  }
}

/** The report as plain text. */
export const asText = (parts: readonly Part[]): string => parts.map(({ title, lines }) =>
  [`## ${title}`, ...lines.map(({ label, value, good }) => `${good === false ? '! ' : '- '}${value === '' ? label : `${label}: ${value}`}`)].join('\n')).join('\n\n')
