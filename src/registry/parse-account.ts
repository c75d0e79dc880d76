import { channelKey, handleKey, numericKey } from './account-key'
import { readLink } from './cell-link'
import { type Piece, piecesOf, tidy, type Token } from './cell-pieces'
import { type Platform, platformIn, platformOf } from './platform-words'
import { dropped, held, type Reading, rejected, type Verdict } from './reading'
import type { Site } from './types'

export { type Reading, reasonTexts } from './reading'

/**
 * What people write in one cell of a list, read account by account. The site comes from a link first,
 * then from a label in the cell, then from `platform`, the heading of the column; it is never guessed.
 * A display name is never an account. Never throws; an empty cell is one dropped reading.
 */
export function parseAccount(cell: string, platform = ''): Reading[] {
  const column = platformIn(platform)
  const text = tidy(cell)
  if (text === '' || /^(?:-+|–|—|\.+|n\/?a|nihil|kosong|tidak (?:ada|punya)|belum ada|tdk ada|none|null)$/i.test(text)) return [{ raw: '', ...dropped('empty') }]

  const readings: Reading[] = []
  const keys = new Set<string>()
  for (const piece of piecesOf(text)) {
    const raw = withoutPersonal(piece.tokens.map((token) => token.text).join(' ') || (piece.label ?? ''))
    for (const verdict of readPiece(piece, column)) {
      if (verdict.outcome === 'dropped') readings.push({ raw: '', ...verdict })
      else if (verdict.outcome !== 'accepted') readings.push({ raw, ...verdict })
      else if (keys.has(verdict.key)) readings.push({ raw, ...dropped('repeated') })
      else {
        keys.add(verdict.key)
        readings.push({ raw, ...verdict })
      }
    }
  }
  return readings.length > 0 ? readings : [{ raw: '', ...dropped('empty') }]
}

function readPiece({ tokens, platform, label, unmarked }: Piece, column: Platform | undefined): Verdict[] {
  const words = tokens.filter(({ is }) => is === 'word')
  const named = tokens.filter(({ is }) => is !== 'word')
  if (tokens.length === 0) return label === undefined || platform === undefined ? [] : [held('no-account')]

  const personal = dropPersonal(words)
  if (personal !== undefined && named.length === 0) return [personal]
  if (named.length === 0 && unmarked === true && words.length === 1 && platform !== 'other') return [held('extra-words')]
  if (named.length === 0) {
    return [platform !== undefined && column !== undefined && platform !== column ? held('platform-conflict') : readWords(words, platform ?? column)]
  }
  // Words in front are a description. Words behind may be the rest of a name with spaces in it, unless they name the site.
  const behind = tokens.slice(tokens.findIndex(({ is }) => is !== 'word')).filter(({ is }) => is === 'word')
  const said = behind.map(({ text }) => platformOf(text, true))
  const loose = said.includes(undefined) || (said.length > 0 && named.length > 1 && named.some(({ is }) => is === 'at'))
  const declared = [platform, ...said, column].filter((one) => one !== undefined)
  return named.map((token) => {
    if (token.is === 'link') {
      const verdict = readLink(token.text, isSite(column) ? column : undefined)
      return loose && verdict.outcome === 'accepted' ? held('extra-words') : verdict
    }
    if (/^@[^@]+@[^@]+\.[^@]+$/.test(token.text)) return rejected('unsupported-site')
    if (loose) return held('extra-words')
    return new Set(declared).size > 1 ? held('platform-conflict') : readHandle(token.text.slice(1), declared[0])
  })
}

function dropPersonal(words: readonly Token[]): Verdict | undefined {
  if (words.some(({ text }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))) return dropped('e-mail')
  const digits = words.map(({ text }) => text).join('').replace(/[\s().-]/g, '')
  return /^(?:\+?62|0)8\d{7,11}$/.test(digits) ? dropped('phone') : undefined
}

function withoutPersonal(text: string): string {
  return text.replace(/(?<![\w=/.@])(?:\+?62|0)[\s.-]?8[\d\s().-]{6,15}\d(?!\w)/g, '…').replace(/(?<![^\s])[^\s@/]+@[^\s@]+\.[^\s@]+/g, '…')
}

/** Text without @ or link: a handle only where the site's own lists look like that. */
function readWords(words: readonly Token[], site: Platform | undefined): Verdict {
  const [first, ...more] = words
  const text = first?.text ?? ''
  if (/^[+-]?\d+(?:\.\d+)?E[+-]?\d+$/i.test(text) && /[.+]/.test(text)) return rejected('excel-number')
  if (more.length > 0) return site === 'other' ? rejected('unsupported-site') : held('display-name')
  if (/[^\x20-\x7e]/.test(text)) return rejected('non-ascii')
  if (site === 'other') return rejected('unsupported-site')
  if (/^[\d.]+$/.test(text)) return readDigits(text, site)
  if (site === undefined) return rejected('needs-platform')
  const own = site === 'youtube' ? channelKey(text) : text.startsWith('did:') ? numericKey(site, text) : undefined
  if (own !== undefined) return { outcome: 'accepted', key: own }
  if (site === 'facebook' || site === 'youtube') return held('display-name')
  if (remarks.test(text)) return held('remark')
  const verdict = readHandle(text, site)
  return verdict.outcome === 'accepted' ? { ...verdict, note: 'no-at' } : verdict
}

/** What people write where a username is asked for. Somebody may be called that; then it comes with an @ or as a link. */
const remarks = /^(?:ada|aktif|akun|alamat|belum|cek|dicek|dihapus|ditutup|idem|iya|kami|kosong|lihat|link|menyusul|nonaktif|official|pribadi|punya|resmi|sama|sda|s\.d\.a|sudah|tautan|terdaftar|terlampir|tidak|tutup|url|ya|yes|no|same|none|see|attached)$/i

function readDigits(text: string, site: Site | undefined): Verdict {
  if (site === undefined) return rejected('needs-platform')
  // Numbers keep 15 digits in a spreadsheet; what follows becomes zeros.
  if (/^\d{15}0+$/.test(text)) return held('maybe-rounded')
  const key = site === 'facebook' && /^\d{8,17}$/.test(text) ? numericKey(site, text) : undefined
  return key === undefined ? held('digits-only') : { outcome: 'accepted', key }
}

function readHandle(text: string, site: Platform | undefined): Verdict {
  if (/[^\x20-\x7e]/.test(text)) return rejected('non-ascii')
  if (site === undefined) return rejected('needs-platform')
  if (site === 'other') return rejected('unsupported-site')
  const key = text.startsWith('@') ? undefined : handleKey(site, text)
  if (key === undefined) return rejected('bad-handle')
  return site === 'x' && text.length > 15 ? held('legacy-long-handle') : { outcome: 'accepted', key }
}

function isSite(platform: Platform | undefined): platform is Site {
  return platform !== undefined && platform !== 'other'
}
