import type { Interaction, Language } from './types'

/** One interaction in words; `{who}` stands for whom it concerns. */
export interface Act {
  /** After "You are about to". */
  readonly act: string
  /** As the subject of a sentence. */
  readonly doing: string
  /** After "Cancel,". */
  readonly stop: string
}

type Acts = Readonly<Record<Interaction, Act>>

const id = (act: string, stop: string): Act => ({ act, doing: act, stop })
const en = (act: string, doing: string, stop: string): Act => ({ act, doing, stop })

const indonesian: Acts = {
  like: id('menyukai kiriman {who}', 'jangan sukai'),
  react: id('memberi reaksi pada kiriman {who}', 'jangan beri reaksi'),
  comment: id('mengomentari kiriman {who}', 'jangan komentari'),
  reply: id('membalas kiriman {who}', 'jangan balas'),
  share: id('membagikan kiriman {who}', 'jangan bagikan'),
  repost: id('memposting ulang kiriman {who}', 'jangan posting ulang'),
  quote: id('mengutip kiriman {who}', 'jangan kutip'),
  send: id('mengirimkan kiriman {who} lewat pesan', 'jangan kirim'),
  post: id('membuat kiriman yang menyebut {who}', 'jangan kirim'),
  hashtag: id('memakai tagar kampanye {who}', 'jangan kirim'),
  story: id('membagikan kiriman {who} ke cerita Anda', 'jangan bagikan'),
  follow: id('mengikuti akun {who}', 'jangan ikuti'),
  subscribe: id('berlangganan akun {who}', 'jangan berlangganan'),
  friend: id('meminta pertemanan dengan {who}', 'jangan berteman'),
  join: id('bergabung dalam grup {who}', 'jangan bergabung'),
  rsvp: id('menyatakan akan hadir di acara {who}', 'jangan mendaftar'),
  attend: id('hadir dalam siaran langsung {who}', 'jangan hadir'),
  invite: id('mengundang orang lain ke acara {who}', 'jangan undang'),
  tag: id('menandai orang lain pada kiriman {who}', 'jangan tandai'),
  photo: id('mengunggah foto bersama {who}', 'jangan unggah'),
  chat: id('berkomentar dalam siaran langsung {who}', 'jangan komentari'),
  vote: id('menjawab jajak pendapat {who}', 'jangan jawab'),
  'support-form': id('mengisi formulir dukungan untuk {who}', 'jangan isi'),
  'party-signup': id('mengisi formulir anggota partai dari {who}', 'jangan isi'),
  volunteer: id('mendaftar sebagai relawan {who}', 'jangan mendaftar'),
  donate: id('memberi sumbangan untuk {who}', 'jangan menyumbang'),
  promote: id('mempromosikan kiriman {who}', 'jangan promosikan'),
}

const english: Acts = {
  like: en('like a post by {who}', 'liking a post by {who}', 'do not like'),
  react: en('react to a post by {who}', 'reacting to a post by {who}', 'do not react'),
  comment: en('comment on a post by {who}', 'commenting on a post by {who}', 'do not comment'),
  reply: en('reply to a post by {who}', 'replying to a post by {who}', 'do not reply'),
  share: en('share a post by {who}', 'sharing a post by {who}', 'do not share'),
  repost: en('repost a post by {who}', 'reposting a post by {who}', 'do not repost'),
  quote: en('quote a post by {who}', 'quoting a post by {who}', 'do not quote'),
  send: en('send a post by {who} in a message', 'sending a post by {who} in a message', 'do not send'),
  post: en('publish a post that names {who}', 'publishing a post that names {who}', 'do not publish'),
  hashtag: en('use a campaign hashtag of {who}', 'using a campaign hashtag of {who}', 'do not publish'),
  story: en('share a post by {who} to your story', 'sharing a post by {who} to your story', 'do not share'),
  follow: en('follow the account of {who}', 'following the account of {who}', 'do not follow'),
  subscribe: en('subscribe to the account of {who}', 'subscribing to the account of {who}', 'do not subscribe'),
  friend: en('ask {who} to be friends', 'asking {who} to be friends', 'do not ask'),
  join: en('join a group of {who}', 'joining a group of {who}', 'do not join'),
  rsvp: en('say you will come to an event of {who}', 'saying you will come to an event of {who}', 'do not sign up'),
  attend: en('attend a live stream of {who}', 'attending a live stream of {who}', 'do not attend'),
  invite: en('invite others to an event of {who}', 'inviting others to an event of {who}', 'do not invite'),
  tag: en('tag others on a post by {who}', 'tagging others on a post by {who}', 'do not tag'),
  photo: en('publish a photo with {who}', 'publishing a photo with {who}', 'do not publish'),
  chat: en('comment in a live stream of {who}', 'commenting in a live stream of {who}', 'do not comment'),
  vote: en('answer a poll by {who}', 'answering a poll by {who}', 'do not answer'),
  'support-form': en('fill in a support form for {who}', 'filling in a support form for {who}', 'do not fill in'),
  'party-signup': en('fill in a party membership form from {who}', 'filling in a party membership form from {who}', 'do not fill in'),
  volunteer: en('sign up as a volunteer for {who}', 'signing up as a volunteer for {who}', 'do not sign up'),
  donate: en('give money to {who}', 'giving money to {who}', 'do not give'),
  promote: en('promote a post by {who}', 'promoting a post by {who}', 'do not promote'),
}

/** Every interaction in words. */
export const acts: Readonly<Record<Language, Acts>> = { id: indonesian, en: english }
