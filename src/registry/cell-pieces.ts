import { invisible } from './account-key'
import { isLink } from './cell-link'
import { type Platform, platformIn, platformOf } from './platform-words'

export interface Token { readonly is: 'word' | 'at' | 'link'; readonly text: string }

/** What stands between two separators of a cell, and the site a label in the cell gives it. */
export interface Piece {
  readonly tokens: readonly Token[]
  readonly platform?: Platform
  /** The label itself, kept for a piece that has nothing else. */
  readonly label?: string
  /** A site's name and a word with nothing between: "IG calon" looks like "Instagram kami". */
  readonly unmarked?: true
}

/** Spaces, quotes and punctuation made plain, unseen characters gone. Letters stay as they are: see `handleKey`. */
export function tidy(cell: string): string {
  return cell
    .replace(invisible, '')
    .replace(/[！-／：-＠［-｀｛-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2028\u2029\u0085\v\f\t]/g, '\n')
    .replace(/[“”„«»‹›‘’‚`"]/g, '"')
    .replace(/、/g, ',')
    .replace(/&amp;/gi, '&')
    // 7,1E+18: its comma is no separator.
    .replace(/(\d),(\d+E[+-]?\d)/gi, '$1.$2')
    .trim()
}

/** The accounts somebody listed in one tidy cell, one piece each where separators tell them apart. */
export function piecesOf(cell: string): Piece[] {
  const pieces: Piece[] = []
  let platform: Platform | undefined
  for (const line of cell.split(/[\r\n]+/)) {
    let tokens: Token[] = []
    let label: string | undefined
    let remark = false
    const name = () => {
      label = textOf(tokens) || label
      platform = platformIn(textOf(tokens)) ?? platform
      tokens = []
    }
    const close = () => {
      // A site's name alone is a label for what follows.
      if (tokens.length > 0 && platformOf(textOf(tokens), true) !== undefined) name()
      if (tokens.length > 0 || label !== undefined) pieces.push(leading({ tokens, ...(platform && { platform }), ...(label !== undefined && { label }) }))
      tokens = []
      label = undefined
      remark = false
    }
    for (const word of wordsOf(line)) {
      const named = tokens.some(({ is }) => is !== 'word')
      const dash = /^[-–—]$/.test(word)
      if (/^(?:[,;|/&•·]+|dan|and|serta|atau)$/i.test(word) || (dash && !named && platformIn(textOf(tokens)) === undefined)) close()
      else if (dash || /^(?:[:=]+|->|=>|→)$/.test(word)) {
        // Before it stands a label ("Instagram resmi : …"), or an account that a remark or the next label follows.
        const behind = tokens.slice(tokens.findLastIndex(({ is }) => is !== 'word') + 1)
        if (named && platformIn(textOf(behind)) === undefined) remark = true
        else {
          tokens = tokens.slice(0, tokens.length - behind.length)
          if (named) close()
          tokens = behind
          name()
        }
      } else {
        const token = tokenOf(word)
        if (remark && token.is !== 'word') close()
        if (!remark) tokens.push(token)
      }
    }
    close()
  }
  // A label on a line of its own belongs to the piece below it.
  return pieces.filter(({ tokens, platform: said }, at) => tokens.length > 0 || pieces[at + 1]?.label !== undefined || pieces[at + 1]?.platform !== said)
}

/** "IG @nama", "Facebook Nama Orang": a piece that starts with a site's name and goes on. */
function leading(piece: Piece): Piece {
  const [first, second, ...rest] = piece.tokens
  if (first?.is !== 'word' || second === undefined) return piece
  const joined = second.is === 'word' ? platformOf(first.text + second.text, true) : undefined
  if (joined !== undefined) return { tokens: rest, platform: joined, label: `${first.text} ${second.text}`, ...(rest[0]?.is === 'word' && { unmarked: true as const }) }
  const platform = platformOf(first.text, second.is === 'word')
  // "X Calon" may be a name; "X @calon" is not.
  return platform === undefined || (first.text.length < 2 && second.is === 'word') ? piece : { tokens: [second, ...rest], platform, ...(second.is === 'word' && { unmarked: true as const }) }
}

function wordsOf(line: string): string[] {
  return line
    .replace(/^\s*(?:[*•‣▪●◦-]|\(?\d{1,2}[.)])\s+/, '')
    // A bracket that names a site or an account is read; any other is a remark.
    .replace(/[([{<]([^()[\]{}<>]*)[)\]}>]/g, (_, inner: string) => (/@/.test(inner) || isLink(inner.trim()) || platformIn(inner) !== undefined ? ` ${inner} ` : ' '))
    .split(/\s+/)
    .flatMap(split)
    .filter(Boolean)
}

const slashed = /^[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)+(?:[:=](?:[\p{L}\p{N}_.@-]+(?:\/[\p{L}\p{N}_.@-]+)*)?)?$/u

/** One word without spaces, cut where separators and labels stand in it; links keep theirs. */
function split(word: string): string[] {
  const bare = word.replace(/^["'([{<]+/, '')
  if (isLink(bare)) {
    for (const { index } of bare.matchAll(/[,;|]/g)) {
      const rest = bare.slice(index + 1)
      if (rest === '' || /^["'@]/.test(rest) || isLink(rest)) return [bare.slice(0, index), ',', ...split(rest)]
    }
    return [bare]
  }
  // An account's own id on Bluesky: its colons are no labels.
  const [, did, more = ''] = /^(did:[a-z]+:[\w.-]*\w)(.*)$/.exec(bare) ?? []
  if (did !== undefined) return [did, ...(more === '' ? [] : split(more))]
  const [, named, link = ''] = /^(\p{L}+)[:=](h?t+ps?:\/\/.+)$/iu.exec(bare) ?? []
  if (named !== undefined) return [named, ':', ...split(link)]
  // Neither a link nor names with slashes between them: whole, so that no part of it is taken for a name.
  if (bare.includes('/') && (isLink(bare.replace(/^@+/, '')) || !slashed.test(bare))) return [bare]
  const [, label = '', rest = ''] = /^([^@:=/]+[:=]|[^@:=/]+:(?=https?:))(.*)$/i.exec(bare) ?? []
  if (label !== '') return [...split(label.slice(0, -1)), ':', ...split(rest)]
  const [, mail, end = ''] = /^([^\s@,;]+@[^\s@,;]+)([,;].*)?$/.exec(bare) ?? []
  if (mail !== undefined) return [mail, ...(end === '' ? [] : [',', ...split(end.slice(1))])]
  const [, before, separator, after] = /^([^,;|/&]*)([,;|/&•])(.*)$/.exec(bare) ?? []
  return separator === undefined ? [bare] : [...split(before ?? ''), separator, ...split(after ?? '')]
}

function tokenOf(word: string): Token {
  const text = isLink(word) ? word.replace(/[.,;:!?)\]}>"'…]+$/, '') : word.replace(/^["'([{<]+|[.,;:!?)\]}>"'…]+$/g, '')
  return { is: isLink(text) || text.includes('/') ? 'link' : text.startsWith('@') ? 'at' : 'word', text }
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ')
