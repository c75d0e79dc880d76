import { graphql, ping } from './api'
import { setState, stateOf } from './store'
import { viewer, type Event, type Group, type User } from './world'
import { reactions, type Reaction } from './words'

/** Shows the new state at once, tells the server, and takes it back if the request fails. */
const optimistic = (what: string, value: string, name: string, input: Record<string, unknown>): void => {
  const before = stateOf(what)
  ping(what.split(':')[0] as string)
  setState(what, value)
  graphql(name, { input: { ...input, actor_id: viewer.id, client_mutation_id: '1' } }, (ok) => {
    if (!ok) setState(what, before)
  })
}

/** Encodes what is reacted to: `<post>` or `<post>_<comment>`. */
export const feedbackId = (feedback: string): string => btoa(`feedback:${feedback}`)

/** Reacts, or takes the reaction back: the same mutation with the reaction "0". */
export const react = (feedback: string, reaction?: Reaction): void =>
  optimistic(`react:${feedback}`, reaction ?? '', 'CometUFIFeedbackReactMutation', {
    feedback_id: feedbackId(feedback), feedback_reaction_id: reaction ? reactions[reaction].id : '0', feedback_source: 'NEWS_FEED', is_tracking_encrypted: true,
  })
export const toggleLike = (feedback: string): void => react(feedback, stateOf(`react:${feedback}`) === '' ? 'LIKE' : undefined)

export const follow = (who: User): void => optimistic(`follow:${who.id}`, 'on', 'CometUserFollowMutation', { subscribee_id: who.id, subscribe_location: 'PROFILE' })
// The names of undoing requests are the replica's own, but for those of reactions: sources list only the doing.
export const unfollow = (who: User): void => optimistic(`follow:${who.id}`, '', 'CometUserUnfollowMutation', { unsubscribee_id: who.id })
export const befriend = (who: User): void =>
  optimistic(`friend:${who.id}`, 'on', 'FriendingCometFriendRequestSendMutation', { friend_requestee_ids: [who.id], friending_channel: 'PROFILE_BUTTON' })
export const unfriend = (who: User): void =>
  optimistic(`friend:${who.id}`, '', 'FriendingCometFriendRequestCancelMutation', { cancelled_friend_requestee_id: who.id })
export const likePage = (who: User): void => optimistic(`like:${who.id}`, 'on', 'CometProfilePlusLikeMutation', { page_id: who.id })
export const unlikePage = (who: User): void => optimistic(`like:${who.id}`, '', 'CometProfilePlusUnlikeMutation', { page_id: who.id })
export const join = (group: Group): void => optimistic(`join:${group.id}`, 'on', 'GroupCometJoinForumMutation', { group_id: group.id })
export const leave = (group: Group): void => optimistic(`join:${group.id}`, '', 'GroupCometLeaveForumMutation', { group_id: group.id })

/** The names of requests about events and of invitations are the replica's own. */
export const rsvp = (event: Event, answer: 'interested' | 'going' | ''): void =>
  optimistic(`rsvp:${event.id}`, answer, answer === '' ? 'EventCometRemoveResponseMutation' : 'EventCometRespondMutation', { event_id: event.id, guest_status: answer.toUpperCase() })
export const invite = (what: { event_id: string } | { group_id: string } | { page_id: string }, to: readonly User[]): void => {
  ping('invite')
  graphql('CometInviteSendMutation', { input: { ...what, invitee_ids: to.map(({ id }) => id) } })
}

/** What an editor holds: text, and where in it which account is mentioned. */
export interface Draft {
  readonly text: string
  readonly mentions: readonly { readonly id: string; readonly offset: number; readonly length: number }[]
}
const message = ({ text, mentions }: Draft) => ({ text, ranges: mentions.map(({ id, offset, length }) => ({ entity: { id }, offset, length })) })

export const comment = (feedback: string, draft: Draft): void => {
  ping('comment')
  graphql('useCometUFICreateCommentMutation', { feedLocation: 'NEWSFEED', input: { feedback_id: feedbackId(feedback), message: message(draft), attachments: null } })
}

/** What can be shared, by the id the site shares it under: 22 is a post, 8 an event, 100 an address. */
export interface Shareable {
  readonly kind: 22 | 8 | 100
  readonly what: string
}
const scraped = ({ kind, what }: Shareable): object =>
  ({ link: { share_scrape_data: JSON.stringify({ share_type: kind, share_params: kind === 100 ? { urlInfo: { canonical: what } } : [what] }) } })

export interface Story {
  readonly draft: Draft
  readonly share?: Shareable | undefined
  /** Group or account on whose wall it is posted. */
  readonly to?: string | undefined
  readonly tagged?: readonly User[]
  readonly photo?: boolean
}
export const createStory = ({ draft, share, to, tagged = [], photo = false }: Story, done?: (ok: boolean) => void): void => {
  ping('composer')
  graphql('ComposerStoryCreateMutation', {
    input: {
      composer_type: share ? 'share' : 'feed', source: 'WWW', message: message(draft), with_tags_ids: tagged.map(({ id }) => id), inline_activities: [],
      audience: to ? { to_id: to } : { privacy: { base_state: 'EVERYONE' } },
      attachments: [...(share ? [scraped(share)] : []), ...(photo ? [{ photo: { id: '550000000000001' } }] : [])],
    },
  }, done)
}
export const shareNow = (share: Shareable): void => {
  ping('share')
  graphql('useCometFeedToFeedReshare_FeedToFeedMutation', { input: { attachments: scraped(share), audiences: { undirected: { privacy: 'EVERYONE' } } } })
}
/** The names of the next two are the replica's own. */
export const shareToStory = (share: Shareable): void => {
  ping('story')
  graphql('StoriesCreateReshareMutation', { input: { attachments: [scraped(share)], audiences: [{ stories: { self: { target_id: viewer.id } } }] } })
}
export const sendByMessenger = (share: Shareable, to: User): void => {
  ping('messenger')
  graphql('CometUnifiedShareSheetSendMutation', { input: { attachments: [scraped(share)], recipient_ids: [to.id] } })
}

export const answerStory = (story: string, answer: { text: string } | { reaction: Reaction }): void => {
  ping('story_reply')
  graphql('useStoriesSendReplyMutation', {
    input: {
      story_id: btoa(`S:_ISC:${story}`), story_reply_type: 'text' in answer ? 'TEXT' : 'LIGHT_WEIGHT', message: 'text' in answer ? answer.text : '',
      ...('reaction' in answer && { lightweight_reaction_actions: { offsets: [0], reaction: reactions[answer.reaction].id } }),
    },
  })
}
