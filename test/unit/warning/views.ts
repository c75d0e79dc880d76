import { type Day, explain, type Interaction, type Language, stageOn } from '../../../src/neutrality'
import type { Registrant, Told } from '../../../src/registry'
import { roleOf, whoIn } from '../../../src/registry/roles'
import type { WarningView } from '../../../src/warning'

/** Fictional throughout. */
export const registrant: Registrant = {
  key: 'x:u:calon_contoh', kind: 'candidate', name: 'Calon Wali Kota Contoh', office: 'wali-kota',
  region: { code: '99.99', name: 'Kota Contoh' }, ticket: 2, election: 'Pemilihan Wali Kota Contoh',
  registration: 'registered', source: 'https://www.example.org/daftar-akun?hal=2', validFrom: '2024-01-01',
  stages: [{ stage: 'calon', from: '2024-01-01' }],
}

/** The same with what they are in words, as a confirmation brings them. */
export function told(about: Registrant, language: Language = 'id', day: Day = '2024-01-15'): Told {
  const stage = stageOn(about, day)
  const open = stage === 'ended' ? 'unknown' : stage
  return { ...about, who: whoIn(language, about.kind, open), role: roleOf(about, open, language) }
}

interface Changes extends Partial<WarningView> { readonly who?: Partial<Registrant>; readonly interaction?: Interaction }

/** A view of a like on the fictional candidate's post, with some things changed. */
export function viewOf({ who, interaction = 'like', day = '2024-01-15', language = 'id', ...changes }: Changes = {}): WarningView {
  const about: Registrant = { ...registrant, ...who }
  const explanation = explain({ interaction }, about, day, language)
  if (explanation === undefined) throw new Error(`nothing to warn of: ${interaction}`)
  return { language, registrant: told(about, language, day), explanation, day, look: '', openPage: () => undefined, ...changes }
}

export const languages = ['id', 'en'] as const
export const prospective = { stages: [{ stage: 'bakal_calon', from: '2024-01-01' }] } as const
