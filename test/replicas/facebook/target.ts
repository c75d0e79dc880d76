import type { Recorded } from '../types'
import { postAt, postById, profileAt } from './lists'
import { spokenTo } from './posts'
import { authorOf, events, groups, users, type User } from './world'

const object = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {})

/** Every string below a value, in order; JSON in strings is opened, for the site puts data in strings of data. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings)
  if (typeof value !== 'string') return []
  return /^[[{]/.test(value) ? strings(JSON.parse(value)) : [value]
}

const decoded = (text: string): string => (/^[\w+/]{12,}=*$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : '')
const byId = (id: string): User | undefined => users.find((one) => one.id === id)

/** A post speaks for its author and for whom it shares; a comment and a story for their author. */
const ofFeedback = (id: string): User | undefined => {
  const [post = '', comment] = id.split('_')
  if (comment !== undefined) return authorOf(comment)
  const found = postById(post)
  return found ? spokenTo(found) : authorOf(post)
}

const ofAddress = (text: string): User | undefined => {
  if (!URL.canParse(text)) return undefined
  const { pathname, searchParams } = new URL(text)
  const post = postAt(pathname, searchParams)
  return post ? spokenTo(post) : profileAt(pathname, searchParams)
}

const ofOne = (text: string): User | undefined => {
  const feedback = /(?:feedback|_ISC):([\d_]+)$/.exec(decoded(text))?.[1]
  if (feedback !== undefined) return ofFeedback(feedback)
  const link = /https?:\/\/\S+/.exec(text)?.[0]
  return byId(text) ?? Object.values(groups).find(({ id }) => id === text)?.by ?? Object.values(events).find(({ id }) => id === text)?.host
    ?? (authorOf(text) ? ofFeedback(text) : undefined) ?? (link === undefined ? undefined : ofAddress(link))
}

/**
 * The account a recorded request is aimed at: author of what it reacts to, comments on or shares, the account, group or event it
 * names, whoever it mentions or tags. A registrant before anybody else, since a share to a group names both. The ground truth.
 */
export const targetOf = ({ body }: Recorded): User | undefined => {
  const { variables, ...form } = object(body)
  const input = typeof variables === 'string' ? object(object(JSON.parse(variables))['input']) : form
  const aimed = Object.entries(input).filter(([name]) => !/^(?:actor|recipient|invitee)_ids?$/.test(name))
  const found = strings(Object.fromEntries(aimed)).map(ofOne).filter((one) => one !== undefined)
  return found.find(({ registrant }) => registrant) ?? found[0]
}
