import type { QuietAct, Step } from '../../types'
import { posts } from '../posts'
import { article, click, confirm, dialog, focus, id, key, path, type, wait } from './select'
import { surfaces } from './surfaces'

const { control, share, url } = surfaces.home.registrant
const item = (nth: number): Step[] => {
  const css = `#layers [role="menu"] [role="menuitem"]:nth-of-type(${nth})`
  return [wait(css), click(css)]
}
const quiet = (name: string, steps: readonly Step[], request?: string, where = url): QuietAct => ({
  id: `x/quiet/${name}`,
  url: where,
  steps,
  ...(request && { request }),
})
const draft = `${dialog} ${id('tweetTextarea_0')}`

/** On registrants' posts and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('bookmark', [click(control('bookmark'))], 'CreateBookmark'),
  quiet('bookmark by key', [focus(article(posts.calon)), key('b')], 'CreateBookmark'),
  quiet('copy the link', [click(share), ...item(1)]),
  quiet('open the repost menu and leave it', [click(control('retweet')), wait(id('retweetConfirm')), key('Escape')]),
  quiet('mute', [click(control('caret')), ...item(2)]),
  quiet('open the post', [click(`${article(posts.calon)} ${id('tweetText')}`), wait(`article[tabindex="-1"]${id('tweet')}`)]),
  quiet('open the photo', [click(`${article(posts.calonPhoto)} ${id('tweetPhoto')}`), wait(id('swipe-to-dismiss'))]),
  quiet('open the profile', [click(`${article(posts.calon)} ${id('User-Name')} a`), wait(id('UserDescription'))]),
  quiet(
    'see who liked it',
    [click(`a[href="${path(posts.calon)}/likes"]`), wait(id('UserCell'))],
    undefined,
    `https://x.com${path(posts.calon)}`,
  ),
  quiet('move through the feed by key', [wait(control('like')), key('j'), key('j'), key('k')]),
  quiet('open a reply and keep it as a draft', [
    click(control('reply')),
    wait(draft),
    type(draft, 'Nanti saja'),
    click(`${dialog} ${id('app-bar-close')}`),
    wait(confirm),
    click(confirm),
  ]),
  quiet(
    'keep following',
    [click(`[data-testid="${posts.calon.author.id}-unfollow"]`), wait(confirm), click(id('confirmationSheetCancel'))],
    undefined,
    'https://x.com/calon_contoh?on=1',
  ),
  quiet(
    'turn an intent down',
    [wait(confirm), click(id('confirmationSheetCancel'))],
    undefined,
    `https://x.com/intent/like?tweet_id=${posts.calon.id}`,
  ),
  quiet(
    'join a community',
    [wait(id('primaryColumn')), click(`${id('primaryColumn')} [role="button"]:not(${id('app-bar-back')}):not(${id('tweet')} *)`)],
    'JoinCommunity',
    surfaces.community.registrant.url,
  ),
]

const softControl = (testid: string): string => `${article(posts.wargaQuotesCalon)} ${id(testid)}`

/** A post by somebody else that quotes a registrant. */
export const softActs: readonly QuietAct[] = [
  quiet('like a post that quotes', [click(softControl('like'))], 'FavoriteTweet'),
  quiet(
    'repost a post that quotes',
    [click(softControl('retweet')), wait(id('retweetConfirm')), click(id('retweetConfirm'))],
    'CreateRetweet',
  ),
]
