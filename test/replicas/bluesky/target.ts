import type { Recorded } from '../types'
import { authorOf, users, type User } from './world'

interface Write { readonly reply?: { readonly parent?: { readonly uri?: string } }; readonly embed?: { readonly record?: { readonly uri?: string } } }
interface Body {
  readonly collection?: string
  readonly rkey?: string
  readonly record?: { readonly subject?: string | { readonly uri?: string } }
  readonly writes?: readonly { readonly value?: Write }[]
  readonly message?: Write
}

const whose = (name: string | undefined): User | undefined => {
  const [, did, rkey] = /^(?:at:\/\/)?(did:plc:[a-z2-7]{24})(?:\/[\w.]+\/(\w+))?$/.exec(name ?? '') ?? []
  return users.find((one) => one.did === did) ?? (rkey === undefined ? undefined : authorOf(rkey))
}

/** The account a recorded request is aimed at: author of the post it names, or the account it follows. */
export const targetOf = ({ body }: Recorded): User | undefined => {
  const { record, rkey, writes, message } = (typeof body === 'object' && body !== null ? body : {}) as Body
  const { subject } = record ?? {}
  if (subject !== undefined) return whose(typeof subject === 'string' ? subject : subject.uri)
  if (rkey !== undefined) return rkey.startsWith('did:') ? whose(rkey) : authorOf(rkey)
  const written = writes?.[0]?.value ?? message
  return whose(written?.reply?.parent?.uri ?? written?.embed?.record?.uri)
}
