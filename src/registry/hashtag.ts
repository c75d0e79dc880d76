import { invisible } from './account-key'
import type { HashtagKey } from './types'

const grammar = /^(?=.*\p{L})[\p{L}\p{N}\p{M}_]{1,100}$/u
// What follows a letter, a digit, & or a slash is part of something else: an address, a character reference.
const inText = /(?<![\p{L}\p{N}\p{M}_&/])[#＃]([\p{L}\p{N}\p{M}_\u200c\u200d]+)/gu

/**
 * The key of a hashtag, on whatever site: with or without its sign, in any case, full-width letters and digits as plain
 * ones. Look-alike letters of other scripts stay what they are. Undefined where no site would make a hashtag of it.
 */
export function hashtagKey(text: string): HashtagKey | undefined {
  const tag = text.normalize('NFKC').replace(invisible, '').trim().replace(/^#/, '').toLowerCase().normalize('NFC')
  return grammar.test(tag) ? `*:h:${tag}` : undefined
}

/** Every hashtag of a text, once each. */
export const hashtagsIn = (text: string): HashtagKey[] =>
  text.includes('#') || text.includes('＃') ? [...new Set([...text.matchAll(inText)].flatMap(([, tag = '']) => hashtagKey(tag) ?? []))] : []
