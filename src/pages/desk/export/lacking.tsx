import { formatNumber } from '../../shared/format'
import { useDesk } from '../state/desk-context'
import type { Lack, Outcome } from './build-records'

const lacks: readonly Lack[] = ['conflict', 'candidacy', 'owner', 'document', 'validFrom']
const most = 8

/** Accepted rows that are not in the records yet, by what they lack. */
export function Lacking({ lacking }: Pick<Outcome, 'lacking'>) {
  const { text: { output }, language, goTo } = useDesk()
  if (lacking.length === 0) return null
  const number = (count: number) => formatNumber(count, language)
  return (
    <section class="notice">
      <h3>{output.lacking}: {number(lacking.length)}</h3>
      <p>{output.lackingMore}</p>
      {lacks.map((lack) => {
        const all = lacking.filter((one) => one.lacks.includes(lack))
        return all.length === 0 ? null : (
          <p key={lack}><b>{number(all.length)}</b> {output.lacks[lack]}:{' '}
            {all.slice(0, most).map(({ row }) => (
              <button key={row.id} type="button" class="link" aria-label={`${output.look}: ${row.raw}`} onClick={() => { goTo('periksa', row.id) }}>{row.raw}</button>
            ))}
            {all.length > most ? ` ${output.rest(number(all.length - most))}` : ''}
          </p>
        )
      })}
    </section>
  )
}
