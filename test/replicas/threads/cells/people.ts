import type { Step } from '../../types'
import { click, dialog, press, query, truth, wait, type Press, type Sketch } from '../../instagram/cells/make'
import { pathOf, posts } from '../posts'
import { write } from './posts'
import { site } from './places'

interface Spot {
  readonly url: string
  readonly who: string
  readonly within: string
  readonly before?: readonly Step[]
}
const spot = (url: string, who: string, within: string, ...before: Step[]): Spot => ({ url: `${site}${url}`, who, within, before })
const profile = (handle: string): Spot => spot(`/@${handle}`, handle, truth('profile-header'))
const listed = (where: string, url: string, who: string): Spot =>
  spot(url, who, `${truth(where)} [data-pressable-container]:not(:has([data-truth^="like:"]))`)
const followers = (handle: string, who: string): Spot => spot(`/@${handle}`, who, dialog, click(truth('followers')), wait(dialog))
const card = (post: typeof posts.calon): Spot =>
  spot(
    '/',
    post.author.handle,
    truth('hover-card'),
    {
      do: 'hover',
      on: `${truth('column:for_you')} [data-pressable-container]:has(${truth(`like:${post.id}`)}) span > div a[href="/@${post.author.handle}"]`,
    },
    wait(truth('hover-card')),
  )
const plus = (post: typeof posts.calon): Spot =>
  spot(
    '/',
    post.author.handle,
    dialog,
    click(
      `${truth('column:for_you')} [data-pressable-container]:has(> div ${truth(`like:${post.id}`)}) ${truth(`plus:${post.author.handle}`)}`,
    ),
    wait(dialog),
  )

const rows: readonly (readonly [surface: string, ours: Spot, theirs: Spot, ways: readonly Press[], gen?: string])[] = [
  ['profile', profile('calon_contoh'), profile('warga_biasa'), ['mouse', 'enter', 'space']],
  ['profile', profile('tim_contoh'), profile('penggemar77'), ['mouse'], '2024'],
  ['hover-card', card(posts.calon), card(posts.fan), ['mouse', 'enter']],
  ['search', listed('search', '/search', 'calon_contoh'), listed('search', '/search', 'calon_contoh_'), ['mouse', 'touch']],
  ['activity', listed('activity', '/activity', 'tim_contoh'), listed('activity', '/activity', 'penggemar77'), ['mouse', 'touch']],
  ['followers', followers('warga_biasa', 'calon_contoh'), followers('calon_contoh', 'penggemar77'), ['mouse', 'enter']],
]
const follows: readonly Sketch[] = rows.flatMap(([surface, ours, theirs, ways, gen]) =>
  ways.map((way): Sketch => {
    const steps = ({ who, within, before = [] }: Spot): Step[] => [...before, press(way, truth(`follow:${who}`, within))]
    const sheet = truth(`unfollow:${ours.who}`)
    return {
      surface,
      interaction: 'follow',
      way,
      ...(gen && { gen }),
      request: 'useBarcelonaFollowMutationFollowMutation',
      registrant: { url: ours.url, steps: steps(ours) },
      other: { url: theirs.url, steps: steps(theirs) },
      undo: {
        url: query(ours.url, { on: '1' }),
        steps: [...steps(ours), wait(sheet), click(sheet)],
        request: 'useBarcelonaFollowMutationUnfollowMutation',
      },
    }
  }),
)
/** The plus on a picture is gone once its account is followed. */
const pluses: readonly Sketch[] = (['mouse', 'enter'] as const).map((way): Sketch => {
  const one = (place: Spot) => ({
    url: place.url,
    steps: [...(place.before ?? []), press(way, truth(`follow:${place.who}`, place.within))],
  })
  return {
    surface: 'feed',
    interaction: 'follow',
    way,
    note: 'plus',
    request: 'useBarcelonaFollowMutationFollowMutation',
    registrant: one(plus(posts.calon)),
    other: one(plus(posts.fan)),
  }
})

const link = (post: typeof posts.calon, host = site): string => `${host}${pathOf(post)}`
const newPost = (
  surface: string,
  note: string,
  way: 'submit' | 'ctrl-enter' | 'enter',
  ours: string,
  theirs: string,
  open: (text: string) => { url: string; steps: Step[] },
): Sketch => {
  const one = (text: string) => {
    const { url, steps } = open(text)
    return {
      url,
      steps: [
        ...steps,
        ...(surface === 'intent' ? [press(way === 'enter' ? 'enter' : 'mouse', truth('submit:dialog'))] : write('dialog', way, text)),
      ],
    }
  }
  return {
    surface,
    interaction: 'post',
    way,
    note,
    request: 'media/configure_text_only_post/',
    registrant: one(ours),
    other: one(theirs),
    ...(surface === 'create' && { draft: truth('draft:dialog') }),
  }
}
const create = () => ({ url: `${site}/`, steps: [click(truth('nav-create')), wait(truth('draft:dialog'))] })
const intent = (name: 'text' | 'url') => (value: string) => ({
  url: query(`${site}/intent/post`, { [name]: value }),
  steps: [wait(truth('draft:dialog'))],
})
const newPosts: readonly Sketch[] = [
  newPost('create', 'mention', 'submit', 'Bersama @calon_contoh kita maju', 'Bersama @calon_contoh_ kita maju', create),
  newPost('create', 'link', 'ctrl-enter', `Bacalah ${link(posts.calon)} segera`, `Bacalah ${link(posts.warga)} segera`, create),
  newPost(
    'create',
    'link-threads.net',
    'enter',
    `Lihat ${link(posts.tim, 'https://www.threads.net')} ya`,
    `Lihat ${link(posts.fan, 'https://www.threads.net')} ya`,
    create,
  ),
  newPost('create', 'mention', 'ctrl-enter', 'Salam @tim_contoh', 'Salam @suka', create),
  newPost('create', 'hashtag', 'submit', 'Ayo #ContohJuara', 'Ayo #contoh juara', create),
  newPost('intent', 'text', 'submit', 'Dukung @tim_contoh', 'Dukung @kabar_kota', intent('text')),
  newPost('intent', 'url', 'enter', link(posts.calon), link(posts.twin), intent('url')),
]

/** Whom one follows and mentions. */
export const withPeople: readonly Sketch[] = [...follows, ...pluses, ...newPosts]
