import type { QuietAct, Step } from '../../types'
import { comments, posts, storyOf } from '../posts'
import { user } from '../world'
import { click, dialog, key, query, truth, type, wait } from './make'
import { places, site } from './places'

const { control } = places.home.registrant
const calonStory = storyOf(user('calon_contoh'))
const quiet = (name: string, path: string, steps: readonly Step[], request?: string): QuietAct => ({
  id: `instagram/quiet/${name}`,
  url: `${site}${path}`,
  steps,
  ...(request && { request }),
})
const menu = (entry: string): Step[] => [click(control('more')), wait(truth(`menu:${entry}`)), click(truth(`menu:${entry}`))]
const permalink = `/p/${posts.calon.code}/`
const reels = `/reels/${posts.calonReel.code}/`

/** On registrants' posts and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('save', '/', [click(control('save'))], 'usePolarisSaveMediaSaveMutation'),
  quiet('copy the link', '/', [click(control('share')), wait(truth('copy-link')), click(truth('copy-link')), wait(truth('toast'))]),
  quiet('open the share sheet, choose somebody and leave', '/', [
    click(control('share')),
    click(truth('recipient:bagikan')),
    wait(truth('send')),
    key('Escape'),
  ]),
  quiet('report', '/', menu('report')),
  quiet('open the menu and leave it', '/', menu('cancel')),
  quiet('go to the post', '/', [...menu('go'), wait(truth(`draft:${posts.calon.id}`))]),
  quiet('open the comments', '/', [click(truth(`comments:${posts.calon.id}`)), wait(dialog)]),
  quiet('open the post by its bubble', '/', [click(control('comment')), wait(dialog)]),
  quiet('press a picture once', '/', [click(control('media'))]),
  quiet('press a liked picture twice', '/?on=1', [{ do: 'dblclick', on: control('media') }]),
  quiet('go through an album', '/', [click(truth(`slide:${posts.calonAlbum.id}`))]),
  quiet('see who liked it', '/', [click(control('likers')), wait(dialog)]),
  quiet('write a comment and wipe it out', '/', [type(control('draft'), 'Nanti'), key('Control+A'), key('Backspace'), key('Enter')]),
  quiet('break a line in a comment', permalink, [type(truth(`draft:${posts.calon.id}`), 'Satu'), key('Shift+Enter')]),
  quiet('put the cursor in the comment box', permalink, [click(truth(`comment:${posts.calon.id}`))]),
  quiet(
    'like what somebody else said under it',
    permalink,
    [click(truth(`like-comment:${comments.sukaUnderCalon.id}`))],
    'web/comments/like/*/',
  ),
  quiet('stop a reel and let it go on', reels, [click(truth(`media:${posts.calonReel.id}`))]),
  quiet('turn the sound off by key', reels, [wait(truth(`like:${posts.calonReel.id}`)), key('m')]),
  quiet('read the comments of a reel', reels, [
    click(truth(`comment:${posts.calonReel.id}`)),
    wait(truth(`draft:${posts.calonReel.id}`)),
    click(truth('close')),
  ]),
  quiet('look at a story', `/stories/calon_contoh/${calonStory.id}/`, [
    click(truth('view-story')),
    wait(truth('pause')),
    click(truth('pause')),
  ]),
  quiet('put the cursor in a story', `/stories/calon_contoh/${calonStory.id}/`, [
    click(truth('view-story')),
    click(truth(`draft:${calonStory.id}`)),
    wait(truth('react:😂')),
  ]),
  quiet('open a story from the tray', '/', [click(truth('tray:calon_contoh')), wait(truth('view-story'))]),
  quiet('open a highlight', '/calon_contoh/', [click(truth('highlight')), wait(truth('view-story'))]),
  quiet('go on to the next picture', '/calon_contoh/', [click(truth(`tile:${posts.calon.id}`)), wait(dialog), click(truth('next-post'))]),
  quiet('close a picture', '/calon_contoh/', [click(truth(`tile:${posts.calon.id}`)), wait(dialog), click(truth('close-post'))]),
  quiet('look at the tagged grid', '/calon_contoh/', [click(truth('tagged')), wait(truth(`tile:${posts.guru.id}`))]),
  quiet('hide the similar accounts', '/calon_contoh/', [click(truth('toggle-similar'))]),
  quiet('keep following', query(`${site}/calon_contoh/`, { on: '1' }).slice(site.length), [
    click(truth('follow:calon_contoh', truth('profile-header'))),
    wait(truth('cancel')),
    click(truth('cancel')),
  ]),
  quiet('keep a repost', '/?on=1', [click(control('repost')), wait(truth('cancel')), click(truth('cancel'))]),
  quiet('begin a post and drop it', '/', [click(truth('nav-create')), type(truth('caption'), 'Halo @calon_contoh'), click(truth('close'))]),
]

/** Nothing here quotes: a post within a post does not exist on this site. */
export const softActs: readonly QuietAct[] = []
