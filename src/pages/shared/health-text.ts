import type { Language } from '../../neutrality'
import type { HealthKind } from '../../sites/health-kinds'
import type { Health } from '../../sites/judge-health'
import { catalogue } from './catalogue'

interface HealthText {
  readonly incomplete: string
  readonly kinds: Readonly<Record<HealthKind, string>>
  readonly works: (kinds: string) => string
  readonly fails: (kinds: string) => string
  readonly unseen: (kinds: string) => string
  readonly careful: string
  readonly stopped: string
  readonly late: (count: string) => string
}

export const healthText = catalogue<HealthText>({
  id: {
    incomplete: 'Perlindungan di situs ini mungkin tidak lengkap',
    kinds: { like: 'suka', comment: 'komentar', share: 'bagikan', follow: 'ikuti' },
    works: (kinds) => `Masih dikenali: ${kinds}.`,
    fails: (kinds) => `Mungkin terlewat: ${kinds}.`,
    unseen: (kinds) => `Belum cukup terlihat: ${kinds}.`,
    careful: 'Tampilan situs ini berubah. Sampai ada pembaruan, periksa sendiri sebelum menekan.',
    stopped: 'dihentikan sampai ada pembaruan',
    late: (count) => `${count} tindakan bulan ini berjalan sebelum daftar akun siap dibaca.`,
  },
  en: {
    incomplete: 'Protection on this site may be incomplete',
    kinds: { like: 'like', comment: 'comment', share: 'share', follow: 'follow' },
    works: (kinds) => `Still recognised: ${kinds}.`,
    fails: (kinds) => `May be missed: ${kinds}.`,
    unseen: (kinds) => `Not seen enough yet: ${kinds}.`,
    careful: 'This site has changed its pages. Until there is an update, check for yourself before you press.',
    stopped: 'stopped until there is an update',
    late: (count) => `${count} actions this month went on before the list of accounts could be read.`,
  },
})

/** What fails, what works and what was not seen enough, in a few sentences. */
export function healthSaid({ fails, works, unseen }: Health, language: Language): string {
  const text = healthText[language]
  const list = (kinds: readonly HealthKind[]) => kinds.map((kind) => text.kinds[kind]).join(', ')
  return [fails.length > 0 ? text.fails(list(fails)) : '', works.length > 0 ? text.works(list(works)) : '', unseen.length > 0 ? text.unseen(list(unseen)) : ''].filter(Boolean).join(' ')
}
