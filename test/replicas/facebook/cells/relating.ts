import type { Act, Step, Way } from '../../types'
import { posts } from '../posts'
import { events, groups, user, type User } from '../world'
import { click, hover, part, press, query, wait, type Press } from './select'
import { www } from './surfaces'
import type { Sketch } from './make'

const [calon, tim, warga, kabar, fan, page] =
  ['calon.contoh', 'tim.contoh', 'warga.biasa', 'kabar.kota', 'penggemar77', 'like.contoh'].map(user) as [User, User, User, User, User, User]

/** A button about an account, group or event: where it is, whose id it carries, what comes before it. */
interface Spot {
  readonly url: string
  readonly key: string
  readonly before?: readonly Step[]
}
const head = (who: User): Spot => ({ url: `${www}/${who.handle}`, key: who.id })
const on = (url: string) => (who: User): Spot => ({ url: www + url, key: who.id })
const card = (post: typeof posts.calon): Spot => ({
  url: `${www}/`, key: post.author.id,
  before: [hover(part(post.id, 'author')), wait(part(post.author.id, 'follow@card'))],
})
const film = (path: (id: string) => string) => (post: typeof posts.calonVideo): Spot => ({ url: www + path(post.id), key: post.author.id })
const reel = film((id) => `/reel/${id}/`)
const watch = film((id) => `/watch/?v=${id}`)
const inline = (post: typeof posts.calonSuggested): Spot => ({ url: `${www}/`, key: post.author.id })

interface Deed {
  readonly interaction: string
  readonly name: string
  readonly request: string
  /** Taking it back: by the same button, or by an entry of the menu it opens. */
  readonly undo: string
  readonly entry?: string
}
const follow: Deed = { interaction: 'follow', name: 'follow', request: 'CometUserFollowMutation', undo: 'CometUserUnfollowMutation', entry: 'unfollow' }
const friend: Deed = { interaction: 'friend', name: 'friend', request: 'FriendingCometFriendRequestSendMutation', undo: 'FriendingCometFriendRequestCancelMutation' }
const like: Deed = { interaction: 'like', name: 'like', request: 'CometProfilePlusLikeMutation', undo: 'CometProfilePlusUnlikeMutation' }
const join: Deed = { interaction: 'join', name: 'join', request: 'GroupCometJoinForumMutation', undo: 'GroupCometLeaveForumMutation', entry: 'leave' }

type Row = readonly [surface: string, deed: Deed, where: string, ours: Spot, theirs: Spot, ways: readonly Press[], gen?: string]
const group = (one: { slug: string; id: string }): Spot => ({ url: `${www}/groups/${one.slug}/`, key: one.id })
const feedGroup = (one: { id: string }): Spot => ({ url: `${www}/`, key: one.id })

const rows: readonly Row[] = [
  ['profile', follow, 'head', head(calon), head(warga), ['mouse', 'enter', 'space']],
  ['profile', friend, 'head', head(calon), head(fan), ['mouse', 'enter']],
  ['page', like, 'head', { ...head(tim), url: `${www}/people/Tim-Pemenangan-Contoh/100090000000002/` }, head(page), ['mouse']],
  ['suggested', follow, `inline${posts.calonSuggested.id}`, inline(posts.calonSuggested), inline(posts.kabarSuggested), ['mouse']],
  ['suggested', join, `inline${posts.timInGroup.id}`, feedGroup(groups.relawan), feedGroup(groups.tetangga), ['mouse', 'enter']],
  ['hover-card', follow, 'card', card(posts.calon), card(posts.warga), ['space']],
  ['hover-card', friend, 'card', card(posts.calon), card(posts.fan), ['mouse']],
  ['search', follow, 'search', on('/search/top/?q=contoh')(calon), on('/search/top/?q=contoh')(fan), ['touch']],
  ['sidebar', follow, 'side', on('/')(calon), on('/')(page), ['enter']],
  ['sidebar', like, 'side', on('/')(tim), on('/')(page), ['mouse']],
  ['friends', friend, 'friends', on('/friends/')(calon), on('/friends/')(fan), ['mouse', 'enter']],
  ['reel', follow, 'reel', reel(posts.calonVideo), reel(posts.wargaVideo), ['mouse']],
  ['watch', follow, 'watch', watch(posts.calonVideo), watch(posts.wargaVideo), ['mouse']],
  ['group', join, 'head', group(groups.relawan), group(groups.tetangga), ['mouse']],
  ['group', join, 'head', group(groups.relawan), group(groups.tetangga), ['enter'], '2023'],
]

const buttons: readonly Sketch[] = rows.flatMap(([surface, deed, where, ours, theirs, ways, gen]) => ways.map((way): Sketch => {
  const steps = ({ key, before = [] }: Spot, place = where): Step[] => [...before, press(way, part(key, `${deed.name}@${place}`))]
  // In the feed the other's button stands on another post.
  const others = surface === 'suggested' ? `inline${deed === join ? posts.ibuInGroup.id : posts.kabarSuggested.id}` : where
  const entry = deed.entry === undefined ? [] : [wait(part(ours.key, deed.entry, 'layer')), press(way, part(ours.key, deed.entry, 'layer'))]
  return {
    surface, interaction: deed.interaction, way, ...(gen && { gen }), ...(surface === 'sidebar' || surface === 'search' ? { note: deed.name } : {}), request: deed.request,
    registrant: { url: ours.url, steps: steps(ours) }, other: { url: theirs.url, steps: steps(theirs, others) },
    undo: { url: query(ours.url, { on: '1' }), steps: [...steps(ours), ...entry], request: deed.undo },
  }
}))

const mobile: readonly Sketch[] = (['touch'] as const).map((way): Sketch => {
  const act = (who: User): Act => ({ url: `https://m.facebook.com/${who.handle}`, steps: [press(way, part(who.id, 'follow@head'))] })
  return { surface: 'mobile-profile', interaction: 'follow', way, request: 'profile.follow', registrant: act(calon), other: act(fan) }
})

const eventUrl = (id: string): string => `${www}/events/${id}/`
const answers: readonly Sketch[] = ([
  ['rsvp', 'interested', 'mouse'], ['rsvp', 'interested', 'mouse', '2023'], ['attend', 'going', 'enter'], ['attend', 'going', 'enter', '2023'],
] as const).map(([interaction, name, way, gen]): Sketch => {
  const act = (id: string): Act => ({ url: eventUrl(id), steps: [press(way, part(id, name))] })
  const { id } = events.calon
  const not = part(id, 'not', 'layer')
  return {
    surface: 'event', interaction, way, ...(gen && { gen }), request: 'EventCometRespondMutation', registrant: act(id), other: act(events.warga.id),
    undo: { url: query(eventUrl(id), { on: '1' }), steps: [click(part(id, 'answered')), wait(not), press(way, not)], request: 'EventCometRemoveResponseMutation' },
  }
})

const sendInvite = part('invite', 'send', 'layer')
const inviting = (surface: string, way: Way, ours: Spot, theirs: Spot): Sketch => {
  const act = ({ url, key }: Spot): Act => ({ url, steps: [click(part(key, 'invite')), wait(sendInvite), press(way as Press, sendInvite)] })
  return { surface, interaction: 'invite', way, request: 'CometInviteSendMutation', registrant: act(ours), other: act(theirs) }
}
const atEvent = ({ id }: { id: string }): Spot => ({ url: eventUrl(id), key: id })
const invites: readonly Sketch[] = [
  inviting('event', 'mouse', atEvent(events.calon), atEvent(events.warga)),
  inviting('event', 'enter', atEvent(events.calon), atEvent(events.warga)),
  inviting('group', 'mouse', group(groups.relawan), group(groups.tetangga)),
  inviting('page', 'enter', head(tim), head(kabar)),
]

/** Follow, add friend, like page, join, answer events, invite, wherever they appear. */
export const relating: readonly Sketch[] = [...buttons, ...mobile, ...answers, ...invites]
