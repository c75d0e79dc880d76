import * as z from 'zod/mini'
import { parseKey } from './account-key'
import { type AccountKey, offices, registrantKinds, stageNames, stageReasons } from './types'

// Compiled validators need `new Function`, which an extension page forbids; even the probe is reported as a violation.
z.config({ jitless: true })

const day = z.iso.date()
/** One line for people: no control, direction or invisible characters, so a record cannot dress up a dialog. */
const line = z.string().check(z.minLength(1), z.maxLength(400), z.regex(/^[^\p{Cc}\p{Cf}\p{Co}]*$/u, 'plain-line'))
const slug = z.string().check(z.regex(/^[a-z\d][\w.-]{0,63}$/i, 'slug'))
const key = z.custom<AccountKey>((text) => typeof text === 'string' && parseKey(text) !== undefined, 'account-key')

/**
 * What the candidacy became, from which day, on what basis; each holds until the next. Only ever added to:
 * a disqualification is an `ended`, the re-run (PSU) that follows it a new `calon`. Empty: no dates are known.
 */
const stages = z.array(z.strictObject({
  stage: z.enum(stageNames),
  from: day,
  why: z.optional(z.enum(stageReasons)),
  basis: line,
  source: z.optional(line),
})).check(z.refine((all) => all.every(({ from }, at) => at === 0 || all[at - 1]!.from < from), 'stages-ascend'))

const candidacy = z.strictObject({
  /** `pilkada2024:6372:1001070`: election, Kemendagri code or `nas`, KPU's own id. */
  id: z.string().check(z.regex(/^[a-z\d-]+:(?:nas|latihan|\d{2}(?:\d{2})?):[\w.-]+$/, 'candidacy-id')),
  election: z.strictObject({ id: slug, name: line }),
  /** Kemendagri code, flat, and the set of codes it was taken from: regions split over time. Absent for national ones. */
  region: z.optional(z.strictObject({ code: z.string().check(z.regex(/^\d{2}(?:\d{2})?$/, 'region-code')), name: line, codeset: slug })),
  office: z.optional(z.enum(offices)),
  /** The pair, candidate or party as the source prints it. */
  name: line,
  ticket: z.optional(z.int().check(z.minimum(1), z.maximum(999))),
  parties: z.optional(z.array(line)),
  stages,
  training: z.optional(z.literal(true)),
})

const account = z.strictObject({
  id: slug,
  candidacies: z.array(z.string()).check(z.minLength(1)),
  kind: z.enum(registrantKinds),
  /** Owner of the account, as the source prints it. Never matched, only shown. */
  name: line,
  /** Where it differs from the candidacy's: the running mate's own office. */
  office: z.optional(z.enum(offices)),
  /** Every key the account has or had. One given up is closed by `validUntil`, its last day, and never deleted. */
  keys: z.array(z.strictObject({ key, validFrom: z.optional(day), validUntil: z.optional(day), source: z.optional(line) })),
  /** held: not resolved to an account yet. closed: no longer used. revoked: should not have been listed any more. */
  status: z.enum(['listed', 'held', 'closed', 'revoked']),
  statusBasis: z.optional(line),
  registration: z.enum(['registered', 'not-known']),
  registeredWith: z.optional(line),
  /** https addresses or document references; the first is shown to people. */
  sources: z.array(line).check(z.minLength(1)),
  /** What the agency's list said, before it became keys. */
  submitted: z.optional(line),
  note: z.optional(line),
  validFrom: day,
  validUntil: z.optional(day),
  training: z.optional(z.literal(true)),
}).check(
  z.refine((one) => one.validUntil === undefined || one.validUntil >= one.validFrom, { error: 'window', path: ['validUntil'] }),
  z.refine((one) => !/closed|revoked/.test(one.status) || one.validUntil !== undefined, { error: 'closed-without-day', path: ['validUntil'] }),
  z.refine((one) => one.status === 'held' || one.keys.length > 0, { error: 'no-keys', path: ['keys'] }),
)

/** The record format. Read strictly: a misspelt field is an error. */
export const candidacySchema = candidacy
export const accountSchema = account
export const recordsSchema = z.strictObject({ candidacies: z.array(candidacy), accounts: z.array(account) })

export type CandidacyRecord = z.infer<typeof candidacy>
export type AccountRecord = z.infer<typeof account>
/** Everything a registry says: candidacies, and the accounts that belong to them. */
export interface Records {
  readonly candidacies: readonly CandidacyRecord[]
  readonly accounts: readonly AccountRecord[]
}

/** What the middle of a candidacy's id must be: its Kemendagri code, `nas` or `latihan`. */
export function placeOf({ training, region }: CandidacyRecord): string {
  return training === true ? 'latihan' : region?.code ?? 'nas'
}
