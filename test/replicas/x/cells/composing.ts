import type { Act, Step, Way } from '../../types'
import { posts, type Post } from '../posts'
import type { Sketch } from './make'
import { aim, openRepostMenu } from './post-actions'
import { click, dialog, id, key, path, press, query, type, wait } from './select'
import { surfaces, type Place, type SurfaceName } from './surfaces'

const modalDraft = `${dialog} ${id('tweetTextarea_0')}`
const inlineDraft = `main ${id('tweetTextarea_0')}`
const opinion = 'Semoga lancar'

const commit = (way: Way, button: string): Step =>
  way === 'ctrl-enter' ? key('Control+Enter') : way === 'enter' || way === 'space' || way === 'touch' ? press(way, button) : click(button)

/** Writes into the modal and sends it. */
const inModal = (way: Way, text = opinion): Step[] => [wait(modalDraft), type(modalDraft, text), commit(way, id('tweetButton'))]
const inline = (way: Way, text = opinion): Step[] => [type(inlineDraft, text), commit(way, id('tweetButtonInline'))]

const cell = (surface: string, interaction: string, way: Way, registrant: Act, other: Act, more: Partial<Sketch> = {}): Sketch => ({
  surface,
  interaction,
  way,
  registrant,
  other,
  request: 'CreateTweet',
  draft: modalDraft,
  ...more,
})

type Row = readonly [surface: SurfaceName, ways: readonly Way[], gen?: string]
const spread = (rows: readonly Row[], interaction: string, steps: (place: Place, way: Way) => Step[]): Sketch[] =>
  rows.flatMap(([name, ways, gen]) =>
    ways.map((way) => {
      const { name: surface, registrant, other } = surfaces[name]
      return cell(
        surface,
        interaction,
        way,
        { url: registrant.url, steps: steps(registrant, way) },
        { url: other.url, steps: steps(other, way) },
        gen ? { gen } : {},
      )
    }),
  )

const quoteItem = '#layers a[role="menuitem"][href="/compose/post"]'
const quotes = [
  ...spread(
    [
      ['home', ['submit', 'ctrl-enter', 'touch']],
      ['home', ['submit'], '2023'],
      ['permalink', ['submit']],
      ['reposted', ['submit']],
      ['photo', ['ctrl-enter']],
      ['mobile', ['submit']],
    ],
    'quote',
    (place, way) => [...openRepostMenu(place, 'menu', 'retweet', quoteItem), click(quoteItem), ...inModal(way)],
  ),
  ...spread([['home', ['shortcut']]], 'quote', (place) => [
    ...openRepostMenu(place, 'shortcut', 'retweet', id('retweetConfirm')),
    key('ArrowDown'),
    wait(`${quoteItem}:focus`),
    key('Enter'),
    ...inModal('ctrl-enter'),
  ]),
]

/** A post already reposted still offers to quote it: that is no undoing. */
const quoteAfterRepost = ((): Sketch => {
  const { registrant, other } = surfaces.home
  const act = (place: Place): Act => ({
    url: query(place.url, { on: '1' }),
    steps: [...openRepostMenu(place, 'menu', 'unretweet', quoteItem), click(quoteItem), ...inModal('submit')],
  })
  return cell('home', 'quote', 'submit', act(registrant), act(other), { note: 'already-reposted' })
})()

const replies = [
  ...spread(
    [
      ['home', ['submit', 'ctrl-enter', 'touch', 'enter']],
      ['home', ['submit', 'space'], '2023'],
      ['reposted', ['submit']],
      ['replies', ['ctrl-enter']],
      ['photo', ['submit']],
      ['video', ['submit']],
      ['pro', ['ctrl-enter']],
    ],
    'reply',
    (place, way) => [click(place.control('reply')), ...inModal(way)],
  ),
  ...spread(
    [
      ['home', ['shortcut']],
      ['photo', ['shortcut']],
    ],
    'reply',
    (place) => [...aim(place), wait(place.control('reply')), key('r'), ...inModal('ctrl-enter')],
  ),
  ...(['submit', 'ctrl-enter', 'touch', 'enter'] as const).map((way) => {
    const { registrant, other } = surfaces.permalink
    return cell(
      'permalink',
      'reply',
      way,
      { url: registrant.url, steps: inline(way) },
      { url: other.url, steps: inline(way) },
      { note: 'inline', draft: inlineDraft },
    )
  }),
]

const link = (post: Post): string => `https://x.com${path(post)}`
const compose = (parameters: Record<string, string>, intent = false): string =>
  query(intent ? 'https://twitter.com/intent/tweet' : 'https://x.com/compose/post', parameters)

/** Addresses that open the modal: the post is in the query, and for a reply on the page as well. */
const deepLinks = (['submit', 'ctrl-enter'] as const).flatMap((way) => [
  cell(
    'compose-link',
    'reply',
    way,
    { url: compose({ in_reply_to: posts.calon.id }), steps: inModal(way) },
    { url: compose({ in_reply_to: posts.warga.id }), steps: inModal(way) },
  ),
  cell(
    'compose-link',
    'quote',
    way,
    { url: compose({ url: link(posts.calonPhoto) }), steps: inModal(way) },
    { url: compose({ url: link(posts.guru) }), steps: inModal(way) },
  ),
  cell(
    'intent-post',
    'reply',
    way,
    { url: compose({ in_reply_to: posts.tim.id }, true), steps: inModal(way) },
    { url: compose({ in_reply_to: posts.fan.id }, true), steps: inModal(way) },
  ),
])

/** What a new post may contain that makes it one about a registrant, and its harmless counterpart. */
const texts = {
  mention: ['Bersama @calon_contoh kita maju', 'Bersama @warga_biasa kita maju'],
  'mention-in-capitals': ['Salam, @TIM_CONTOH!', 'Salam, @calon_contoh_!'],
  link: [`Bacalah ${link(posts.calon)} segera`, `Bacalah ${link(posts.warga)} segera`],
  'link-twitter.com': [
    `Lihat twitter.com/bakal_contoh/status/${posts.bakal.id} ya`,
    `Lihat twitter.com/penggemar77/status/${posts.fan.id} ya`,
  ],
} as const

const newPost = (way: Way, what: keyof typeof texts, where: 'home' | 'modal' | 'compose' | 'shortcut'): Sketch => {
  const act = (text: string): Act => {
    if (where === 'home') return { url: 'https://x.com/home', steps: inline(way, text) }
    if (where === 'compose') return { url: compose({}), steps: inModal(way, text) }
    const open = where === 'modal' ? click(id('SideNav_NewTweet_Button')) : key('n')
    return {
      url: 'https://x.com/home',
      steps: [wait(surfaces.home.registrant.control('like')), open, ...inModal(way === 'shortcut' ? 'ctrl-enter' : way, text)],
    }
  }
  return cell(where === 'compose' ? 'compose-link' : 'home', 'post', way, act(texts[what][0]), act(texts[what][1]), {
    note: `${where}-${what}`,
    draft: where === 'home' ? inlineDraft : modalDraft,
  })
}

const newPosts = [
  newPost('submit', 'mention', 'home'),
  newPost('ctrl-enter', 'link', 'home'),
  newPost('submit', 'link', 'modal'),
  newPost('ctrl-enter', 'mention', 'modal'),
  newPost('shortcut', 'mention-in-capitals', 'shortcut'),
  newPost('submit', 'link-twitter.com', 'compose'),
  newPost('enter', 'mention', 'compose'),
]

/** The text comes with the address; nothing is typed. */
const prefilled = (
  [
    ['text', 'Dukung @calon_contoh', 'Dukung @kabar_kota'],
    ['url', link(posts.tim), link(posts.twin)],
    ['text', 'Ayo #ContohJuara', 'Ayo #contohjuara2', 'hashtag'],
  ] as const
).map(([name, ours, theirs, note = name]): Sketch => {
  const act = (value: string): Act => ({
    url: compose({ [name]: value }, true),
    steps: [wait(`${dialog} ${id('tweetButton')}`), click(id('tweetButton'))],
  })
  return {
    surface: 'intent-post',
    interaction: 'post',
    way: 'submit',
    request: 'CreateTweet',
    note,
    registrant: act(ours),
    other: act(theirs),
  }
})

/** Quote, reply and new post, by every way a composer opens and sends. */
export const composing: readonly Sketch[] = [...quotes, quoteAfterRepost, ...replies, ...deepLinks, ...newPosts, ...prefilled]
