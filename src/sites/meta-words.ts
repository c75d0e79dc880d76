import type { Control } from './schema'

type Words = NonNullable<Control['label']>

/**
 * What Instagram's and Threads' buttons without an icon say, lower case: Indonesian and English as their sources have them
 * (docs/sites), then other interface languages from general knowledge. Only where structure cannot tell the button.
 */
export const words = {
  follow: {
    is: [
      'ikuti', 'ikuti balik', 'ikuti kembali', 'follow', 'follow back', 'seguir', 'seguir también', 'seguir de volta', 'suivre', 's’abonner', 'folgen', 'zurückfolgen', 'segui', 'segui anche tu',
      'volgen', 'følg', 'följ', 'seuraa', 'obserwuj', 'sledovat', 'követés', 'urmărește', 'prati', 'takip et', 'ikut', 'theo dõi', 'ติดตาม', 'フォローする', 'フォロー', '팔로우', '关注', '關注', '追蹤',
      'متابعة', 'подписаться', 'підписатися', 'ακολουθήστε', 'फ़ॉलो करें',
    ],
  },
  /** Pressing these takes a follow back, or asks whether to. */
  following: { is: ['mengikuti', 'diikuti', 'diminta', 'berhenti mengikuti', 'following', 'requested', 'unfollow', 'siguiendo', 'seguindo', 'suivi(e)', 'abonné(e)', 'gefolgt', 'segui già', 'フォロー中', '팔로잉', '已关注', 'подписки'] },
  /** What else a button at the end of somebody's row does, as far as a row's only button could be taken for another. */
  other: { is: ['hapus', 'remove', 'kirim pesan', 'pesan', 'message', 'batalkan', 'cancel', 'konfirmasi', 'confirm', 'blokir', 'block', 'bisukan', 'mute', 'undang', 'invite', 'lihat', 'view'] },
  send: { is: ['kirim', 'kirim secara terpisah', 'send', 'send separately', 'enviar', 'envoyer', 'senden', 'invia', 'gửi'] },
  story: { is: ['tambahkan ke cerita', 'tambahkan ke cerita anda', 'cerita anda', 'add to story', 'add to your story', 'your story'], starts: ['bagikan ke cerita', 'share to story', 'share to instagram story'] },
  /** Exits to other sites bear their names in every language. */
  elsewhere: { is: ['facebook', 'messenger', 'whatsapp', 'threads', 'instagram', 'x', 'twitter', 'telegram', 'line', 'email', 'surel'] },
  reply: { is: ['balas', 'reply', 'responder', 'répondre', 'antworten', 'rispondi', 'beantwoorden', 'yanıtla', 'trả lời', 'ตอบกลับ', '返信', '답글 달기', '回复', '回覆', 'ответить'] },
  /** In the menu of a post: opens the list of people to share it with. */
  shareTo: { is: ['bagikan ke…', 'bagikan ke...', 'share to…', 'share to...'] },
  publish: { is: ['bagikan', 'posting', 'kirim', 'publikasikan', 'share', 'post', 'publicar', 'compartir', 'compartilhar', 'partager', 'publier', 'teilen', 'posten', 'condividi', 'pubblica'] },
} satisfies Record<string, Words>

/** A layer over the page, by either of the two things that say so. */
export const dialog = ':is([role="dialog"], [aria-modal])'

/** The one button with a word at the end of a row that begins with somebody's picture: what it says does not matter. `first` narrows what the row begins with. */
export const rowButton = (button: string, first = '') => [`:last-child${button}`, `:last-child > :only-child${button}`].map((end) => `:has(a[href] img)${first} ~ ${end}`).join(', ')

/** An icon by the name it bears, in any of the spellings given. */
export const named = (...names: readonly string[]) => `svg:is(${names.map((name) => `[aria-label="${name}" i]`).join(', ')})`
