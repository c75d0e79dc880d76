import type { QuietAct, Step } from '../../types'
import { posts } from '../posts'
import { permalink } from '../links'
import { events, groups, user } from '../world'
import { click, focus, hover, key, part, query, type, wait } from './select'
import { surfaces, www } from './surfaces'

const { at, url, feedback } = surfaces.home.registrant
const calon = user('calon.contoh')
const exit = (name: string): string => part('share', name, 'layer')
const flown = part('flyout', 'LOVE', 'layer')
const composer = part('composer', 'editor', 'layer')
const people = '[role="dialog"][aria-modal="true"] li'
const closed = (on: string): Step => wait(`body:not(:has(${on}))`)

const quiet = (name: string, steps: readonly Step[], where = url, lang = 'id'): QuietAct => ({ id: `facebook/quiet/${name}`, url: query(where, { lang }), steps })

/** On registrants' posts and pages, and no interaction with them. */
export const quietActs: readonly QuietAct[] = [
  quiet('save the post', [click(at('more')), click(part(feedback, 'save', 'layer'))]),
  quiet('snooze the author', [click(at('more')), click(part(feedback, 'snooze', 'layer'))], url, 'en'),
  quiet('report the post', [click(at('more')), click(part(feedback, 'report', 'layer'))]),
  quiet('open the menu and leave it', [click(at('more')), wait(part(feedback, 'save', 'layer')), key('Escape')]),
  quiet('open the post by its time', [click(at('time')), wait(part(feedback, 'unit', 'dialog'))]),
  quiet('open the comments', [click(at('comments')), wait(part(feedback, 'editor', 'dialog'))]),
  quiet('see who reacted', [click(at('countLIKE')), wait(people)]),
  quiet('see who loved it', [click(at('countLOVE')), wait(people)], url, 'en'),
  quiet('open the photo', [click(part(posts.calonPhoto.id, 'photo')), wait(part(posts.calonPhoto.id, 'unit', 'dialog'))]),
  quiet('play a video', [click(part(posts.calonVideo.id, 'play'))], `${www}/calon.contoh`),
  quiet('open the profile', [click(at('author')), wait(part(calon.id, 'follow@head'))]),
  quiet('look at the card under a name', [hover(at('author')), wait(part(calon.id, 'friend@card'))]),
  quiet('open the reactions and leave them', [hover(at('like')), wait(flown), hover(at('message')), closed(flown)]),
  quiet('open the reactions by key and leave them', [key('Enter', at('react')), wait(`${part('flyout', 'LIKE', 'layer')}:focus`), key('Escape')]),
  quiet('copy the link', [click(at('share')), wait(exit('copy')), click(exit('copy'))]),
  quiet('open the share dialog and leave it', [click(at('share')), wait(exit('now')), key('Escape'), closed(exit('now'))], url, 'en'),
  quiet('write a comment and leave it', [
    click(at('comment')), type(part(feedback, 'editor', 'dialog'), 'Nanti saja'), key('Escape'), closed(part(feedback, 'editor', 'dialog')),
  ]),
  quiet('start a post about a registrant and leave it', [
    click(part('composer', 'open')), type(composer, '@Calon'), click(part(calon.id, 'mention', 'layer')), key('Escape'), closed(composer),
  ]),
  quiet('move through the feed by key', [wait(at('like')), key('j'), key('j'), key('k')]),
  quiet('open a post by key', [focus(at('unit')), wait(at('like')), key('o'), wait(part(feedback, 'unit', 'dialog'))]),
  quiet('read a post nobody has to log in for', [wait(at('message')), click(at('message'))], `${www}/calon.contoh?out=1`),
  quiet('keep following', [click(part(calon.id, 'follow@head')), wait(part(calon.id, 'unfollow', 'layer')), key('Escape')], `${www}/calon.contoh?on=1`),
  quiet('open the friends to invite and leave them', [click(part(events.calon.id, 'invite')), wait(part('invite', 'send', 'layer')), key('Escape')], `${www}/events/${events.calon.id}/`),
  quiet('open the list of groups and leave it', [click(at('share')), click(exit('group')), wait(part(groups.tetangga.id, 'choose', 'layer')), key('Escape')]),
  quiet('open a permalink', [wait(part(feedback, 'unit', 'dialog'))], www + permalink(posts.calon), 'en'),
]

/** None: of shares both authors count, and a mention in a text is nobody's post. */
export const softActs: readonly QuietAct[] = []
