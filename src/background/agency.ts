import type { Settings } from '../browser/settings'
import type { AgencyWords } from '../warning/types'

/**
 * What a warning says in the agency's name, and the reasons it offers, in the language of the person; where only the other
 * language's is given, that.
 */
export function agencyWords({ language, policy }: Settings): AgencyWords {
  const { agency: name, contact, adviceId, adviceEn, requireReason, reasonsId = [], reasonsEn = [] } = policy
  const [advice, otherAdvice] = language === 'id' ? [adviceId, adviceEn] : [adviceEn, adviceId]
  const [presets, otherPresets] = language === 'id' ? [reasonsId, reasonsEn] : [reasonsEn, reasonsId]
  const said = advice ?? otherAdvice
  return {
    ...((name ?? contact ?? said) !== undefined && { agency: { ...(name !== undefined && { name }), ...(said !== undefined && { advice: said }), ...(contact !== undefined && { contact }) } }),
    ...(requireReason === true && { requireReason: { presets: presets.length > 0 ? presets : otherPresets } }),
  }
}
