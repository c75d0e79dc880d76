import type { Step, Way } from '../../types'
import type { Sketch } from './make'
import { spread, type Row } from './rows'
import { click, control, e2e, hover, press, type, wait, type Press } from './select'
import type { Place } from './surfaces'

const asPress = (way: Way): Press => (way === 'touch' || way === 'enter' || way === 'space' ? way : 'mouse')

/** Opens the share panel, by resting on the control or by pressing it, and presses an entry. */
const fromPanel = (entry: string) => (place: Place, way: Way): Step[] => {
  const opener = place.control('share')
  const item = control(entry)
  return [way === 'mouse' ? hover(opener) : press(asPress(way), opener), wait(item), press(asPress(way), item)]
}

/** The same entry as a link in the row under an item. */
const fromRow = (entry: string) => (place: Place, way: Way): Step[] => [press(asPress(way), `${place.scope} ${e2e(entry)}`)]

const repost = { interaction: 'repost', request: 'tiktok/v1/upvote/publish', undoes: () => 'tiktok/v1/upvote/delete' }

const reposts = [
  ...spread(
    [
      ['foryou', ['menu', 'enter', 'touch']],
      ['foryou', ['mouse', 'space'], '2025'],
      ['following', ['menu']],
      ['reposted', ['mouse']],
      ['mentioning', ['enter']],
      ['viewer', ['menu']],
      ['story', ['menu']],
      ['photo', ['menu']],
    ],
    repost,
    fromPanel('share-repost'),
  ),
  ...spread(
    [
      ['video', ['mouse', 'touch']],
      ['oldVideo', ['space'], '2025'],
      ['modal', ['mouse']],
      ['search', ['mouse']],
      ['explore', ['mouse']],
    ],
    { ...repost, note: 'row' },
    fromRow('video-share-repost'),
  ),
]

const share = { interaction: 'share', request: 'commit/item/share' }
const exitRows: Record<string, readonly Row[]> = {
  whatsapp: [
    ['foryou', ['menu', 'enter']],
    ['mentioning', ['mouse']],
    ['viewer', ['menu']],
  ],
  facebook: [
    ['foryou', ['touch'], '2025'],
    ['reposted', ['menu']],
    ['story', ['menu']],
  ],
  twitter: [
    ['following', ['touch']],
    ['photo', ['menu']],
  ],
}
const rowRows: Record<string, readonly Row[]> = {
  whatsapp: [['video', ['mouse']], ['modal', ['enter']]],
  facebook: [['explore', ['mouse']]],
  twitter: [['search', ['mouse']]],
}

const exits = [
  ...Object.entries(exitRows).flatMap(([name, rows]) => spread(rows, { ...share, note: name }, fromPanel(`share-${name}`))),
  ...Object.entries(rowRows).flatMap(([name, rows]) => spread(rows, { ...share, note: `row-${name}` }, fromRow(`video-share-${name}`))),
]

const friend = '[role="dialog"] [data-friend="ibu_rt05"]'
const line = '[role="dialog"] input'
const button = '[role="dialog"] input + button'
const inDialog = (way: Way): Step[] => [
  wait(friend),
  click(friend),
  ...(way === 'submit' ? [type(line, 'Lihat ini')] : []),
  press(asPress(way), button),
]
const send = { interaction: 'send', request: 'v1/message/send' }

const sends = [
  ...spread(
    [
      ['foryou', ['menu', 'submit']],
      ['foryou', ['enter'], '2025'],
      ['following', ['menu']],
      ['reposted', ['menu']],
      ['mentioning', ['menu']],
      ['photo', ['menu']],
      ['viewer', ['menu']],
      ['story', ['menu']],
    ],
    send,
    (place, way) => [click(place.control('share')), wait(control('share-message')), click(control('share-message')), ...inDialog(way)],
  ),
  ...spread(
    [
      ['video', ['submit']],
      ['modal', ['enter']],
      ['search', ['menu']],
      ['explore', ['menu']],
    ],
    send,
    (place, way) => [...fromRow('video-share-message')(place, 'mouse'), ...inDialog(way)],
  ),
]

/** Repost, the ways out to other sites, and messages. */
export const sharing: readonly Sketch[] = [...reposts, ...exits, ...sends]
