import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '../shared/format'
import { noticeKey } from './state/use-notices'
import { type Step, steps, useDesk } from './state/desk-context'

/** The five steps, with how much waits in each. */
export function Steps({ step }: { readonly step: Step }) {
  const { text, language, rows, notices, work } = useDesk()
  const waiting: Partial<Record<Step, number>> = {
    periksa: rows.filter(({ state }) => state === 'open').length,
    lekatkan: rows.filter(({ state, candidacies }) => state === 'accept' && candidacies.length === 0).length,
    pemberitahuan: notices.filter((notice) => work.settled[noticeKey(notice)] === undefined).length,
  }
  // Where not all five fit, the one at hand is to be seen.
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => { list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }) }, [step])
  return (
    <nav class="steps" aria-label={text.shell.stepsLabel}>
      <ol ref={list}>
        {steps.map((one) => (
          <li key={one}>
            <a href={`#${one}`} {...(one === step ? { 'aria-current': 'step' as const } : {})}>
              {text.shell.steps[one]}
              {(waiting[one] ?? 0) === 0 ? null : <span class="count">{formatNumber(waiting[one]!, language)}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
