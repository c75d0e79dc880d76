import { click, dialog, key, truth, type, wait } from '../../instagram/cells/make'
import type { QuietAct, Step } from '../../types'
import { pathOf, posts } from '../posts'
import { places, site, type Place } from './places'

const quiet = (name: string, path: string, steps: readonly Step[], request?: string): QuietAct => ({
  id: `threads/quiet/${name}`,
  url: `${site}${path}`,
  steps,
  ...(request && { request }),
})
const { control }: Place = places.feed.registrant
const entry = (opener: string, what: string): Step[] => [click(opener), wait(truth(`menu:${what}`)), click(truth(`menu:${what}`))]
const draft = truth('draft:dialog')

/** On registrants' posts and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('copy the link', '/', [...entry(control('share'), 'copy'), wait(truth('toast'))]),
  quiet('get the embed code', '/', entry(control('share'), 'embed')),
  quiet('save', '/', entry(control('more'), 'save'), 'useBarcelonaSaveMutation'),
  quiet('mute', '/', entry(control('more'), 'mute')),
  quiet('report', '/', entry(control('more'), 'report')),
  quiet('open the repost menu and leave it', '/', [click(control('repost')), wait(truth('menu:repost')), key('Escape')]),
  quiet('open the share menu and leave it', '/', [click(control('share')), wait(truth('menu:send')), key('Escape')]),
  quiet('choose nobody to send it to', '/', [...entry(control('share'), 'send'), wait(truth('close')), click(truth('close'))]),
  quiet('open the post', '/', [click(control('text')), wait(truth('draft:inline'))]),
  quiet('open the picture', '/', [click(places.media.registrant.control('media')), wait(truth('leave-media'))]),
  quiet('open a quoted post', '/', [click(truth(`quoted:${posts.calon.id}`)), wait(truth('post-page'))]),
  quiet('see who liked it', pathOf(posts.calon), [click(truth('see-likes')), wait(dialog)]),
  quiet('write a reply and drop it', '/', [
    click(control('reply')),
    type(draft, 'Nanti'),
    click(truth('close')),
    wait(truth('discard')),
    click(truth('discard')),
  ]),
  quiet('break a line in a reply', pathOf(posts.calon), [type(truth('draft:inline'), 'Satu'), key('Enter')]),
  quiet('put the cursor in the reply box', pathOf(posts.calon), [click(truth(`reply:${posts.calon.id}`))]),
  quiet('quote and leave it', '/', [...entry(control('repost'), 'quote'), wait(draft), click(truth('close'))]),
  quiet('press plus and leave it', '/', [click(truth('plus:calon_contoh', truth('column:for_you'))), wait(dialog), key('Escape')]),
  quiet('keep following', '/@calon_contoh?on=1', [
    click(truth('follow:calon_contoh', truth('profile-header'))),
    wait(truth('cancel')),
    click(truth('cancel')),
  ]),
  quiet('see who follows', '/@calon_contoh', [click(truth('followers')), wait(dialog)]),
  quiet('turn an intent down', `/intent/post?url=${encodeURIComponent(site + pathOf(posts.calon))}`, [
    wait(draft),
    click(truth('close')),
    wait(truth('discard')),
    click(truth('discard')),
  ]),
  quiet(
    'like an answer by somebody else under it',
    pathOf(posts.calon),
    [click(truth(`like:${posts.wargaUnderCalon.id}`))],
    'useBarcelonaLikeMutationLikeMutation',
  ),
]

const outer = (what: string): string => truth(`${what}:${posts.wargaQuotesCalon.id}`, truth('column:for_you'))

/** A post by somebody else that quotes a registrant. */
export const softActs: readonly QuietAct[] = [
  quiet('like a post that quotes', '/', [click(outer('like'))], 'useBarcelonaLikeMutationLikeMutation'),
  quiet('repost a post that quotes', '/', entry(outer('repost'), 'repost'), 'useBarcelonaCreateRepostMutation'),
]
