import type { Act, Cell, QuietAct, Step, Way } from '../types'
import { message, ours, type Shared, theirs, type Where } from './world'

export const click = (on: string): Step => ({ do: 'click', on })
export const wait = (on: string): Step => ({ do: 'wait', on })
const press = (on: string, key: string): Step => ({ do: 'press', on, key })

const address = (path: string, query: Readonly<Record<string, string>>): string => `https://${path}?${new URLSearchParams(query).toString()}`
const inText = (path: string) => (shared: Shared, lang: string): string => address(path, { text: message(shared), lang })
const inUrl = (path: string) => (shared: Shared, lang: string): string => address(path, { url: shared.address, lang })

const openApp = '#action-button'
const telegramApp = '.tgme_page_action a[href^="tg:"]'
const telegramWeb = '.tgme_page_action a[href*="web.telegram.org"]'
const box = 'footer [data-tab="10"]'
const sendButton = 'footer button[data-tab="11"]'
const publish = '.share-actions__primary-action'
const editor = '.ql-editor'

interface Row {
  readonly host: string
  readonly surface: string
  readonly interaction: string
  readonly url: (shared: Shared, lang: string) => string
  readonly request: string
  /** Each way, with the site whose post is shared that way: together they go through all six. */
  readonly ways: readonly (readonly [way: Way, where: Where, steps: readonly Step[]])[]
  readonly draft?: string
}

const tap = (on: string): Step => ({ do: 'tap', on })
const picked = [click('[data-chat="Grup RT 05"]'), click('[data-chat="Bu Guru"]'), wait('[data-part="pick"]')]

const rows: readonly Row[] = [
  {
    host: 'whatsapp', surface: 'link', interaction: 'send', url: inText('wa.me/'), request: '/_opens',
    ways: [['mouse', 'x', [click(openApp)]], ['enter', 'facebook', [press(openApp, 'Enter')]], ['touch', 'tiktok', [tap(openApp)]]],
  },
  { host: 'whatsapp', surface: 'number', interaction: 'send', url: inText('wa.me/628110000001'), request: '/_opens', ways: [['mouse', 'youtube', [click(openApp)]], ['touch', 'x', [tap(openApp)]]] },
  { host: 'whatsapp', surface: 'api', interaction: 'send', url: inText('api.whatsapp.com/send'), request: '/_opens', ways: [['mouse', 'instagram', [click(openApp)]], ['enter', 'threads', [press(openApp, 'Enter')]]] },
  {
    host: 'whatsapp', surface: 'web', interaction: 'send', url: inText('web.whatsapp.com/send'), request: '/_socket',
    ways: [['mouse', 'instagram', [...picked, click('[data-part="pick"]')]], ['touch', 'youtube', [...picked, tap('[data-part="pick"]')]]],
  },
  {
    host: 'whatsapp', surface: 'web-chat', interaction: 'send', url: (shared, lang) => `${inText('web.whatsapp.com/send')(shared, lang)}&phone=628110000001`, request: '/_socket',
    ways: [['enter', 'facebook', [press(box, 'Enter')]], ['submit', 'threads', [wait(box), click(sendButton)]]],
  },
  {
    host: 'telegram', surface: 'share', interaction: 'send', url: inUrl('t.me/share/url'), request: '/_opens',
    ways: [['mouse', 'x', [click(telegramApp)]], ['enter', 'youtube', [press(telegramApp, 'Enter')]], ['touch', 'facebook', [tap(telegramWeb)]]],
  },
  { host: 'telegram', surface: 'share-text', interaction: 'send', url: inText('telegram.me/share/url'), request: '/_opens', ways: [['mouse', 'instagram', [click(telegramApp)]], ['touch', 'tiktok', [tap(telegramApp)]]] },
  {
    host: 'linkedin', surface: 'share-offsite', interaction: 'share', url: inUrl('www.linkedin.com/sharing/share-offsite/'), request: '/voyager/api/contentcreation/normShares',
    ways: [['submit', 'x', [click(publish)]], ['enter', 'facebook', [press(publish, 'Enter')]], ['ctrl-enter', 'youtube', [{ do: 'type', on: editor, text: 'Menarik' }, { do: 'press', key: 'Control+Enter' }]]],
  },
  { host: 'linkedin', surface: 'share-article', interaction: 'share', url: inUrl('www.linkedin.com/shareArticle'), request: '/voyager/api/contentcreation/normShares', ways: [['submit', 'tiktok', [click(publish)]], ['touch', 'threads', [tap(publish)]]] },
  { host: 'linkedin', surface: 'feed', interaction: 'post', url: (shared, lang) => `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(message(shared))}&lang=${lang}`, request: '/voyager/api/contentcreation/normShares', ways: [['submit', 'instagram', [click(publish)]], ['submit', 'x', [click(publish)]]] },
]

/** Hosts × what is shared × ways; the shared posts are on all six sites, and languages take turns. */
export const cells: readonly Cell[] = rows.flatMap(({ host, surface, interaction, url, request, ways }) => ways.map(([way, where, steps], turn): Cell => {
  const lang = turn % 2 === 0 ? 'id' : 'en'
  const act = (shared: Shared): Act => ({ url: url(shared, lang), steps })
  return { id: [host, surface, interaction, way, where].join('/'), site: 'destinations', surface: `${host}-${surface}`, interaction, way, lang, registrant: act(ours[where]), other: act(theirs[where]), request }
}))

const quiet = (id: string, url: string, steps: readonly Step[]): QuietAct => ({ id, url, steps })

/** On pages that would share a registrant's post: what shares nothing. */
export const quietActs: readonly QuietAct[] = [
  quiet('whatsapp/quiet/pick a chat', inText('web.whatsapp.com/send')(ours.x, 'id'), [click('[data-chat="Bu Guru"]')]),
  quiet('linkedin/quiet/write', inUrl('www.linkedin.com/sharing/share-offsite/')(ours.x, 'id'), [{ do: 'type', on: editor, text: 'Nanti dulu' }]),
  quiet('telegram/quiet/read', inUrl('t.me/share/url')(ours.x, 'id'), [click('.tgme_page_title')]),
]
export const softActs: readonly QuietAct[] = []
