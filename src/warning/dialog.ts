import type { Content, Fact } from './content'
import { h } from './element'
import { action, details, logo } from './parts'
import { words } from './text'
import type { WarningView } from './types'

interface Presses {
  readonly onStop: () => void
  readonly onGo: () => void
  readonly onHandbook: () => void
  readonly onMistaken: () => void
}

/** The dialog, complete but not in the page. Being pressed is all that comes back from it. */
export function buildDialog(content: Content, { language, textSize }: Pick<WarningView, 'language' | 'textSize'>, { onStop, onGo, onHandbook, onMistaken }: Presses) {
  const word = words[language]
  const body = h('div', { class: 'body' }, rule(content), facts(content.facts),
    h('p', { class: 'instead' }, word.instead), agency(content), details(word.also, content.also))
  const stop = action('stop', content.stop, onStop)
  const actions = h('div', { class: 'actions' }, stop, action('go', word.go, onGo))
  const sheet = h('div', { class: 'sheet' },
    h('header', {}, logo(), h('b', {}, 'Jaga Netral'), content.agency && h('span', {}, content.agency.name)),
    content.bands.length > 0 ? h('p', { class: 'band' }, content.bands.join(' · ')) : undefined,
    h('div', { class: 'inside' }, h('h2', { id: 'title' }, content.title), who(content), body),
    actions,
    h('footer', {}, action('handbook', word.handbook, onHandbook), action('mistaken', word.mistaken, onMistaken), details(word.why, content.why), h('span', { class: 'privacy' }, word.privacy)))
  const dialog = h('dialog', {
    'class': `tokens fresh ${textSize ?? ''}`, 'lang': language, 'dir': 'ltr', 'role': 'alertdialog', 'tabindex': '-1',
    'aria-labelledby': 'title', 'aria-describedby': 'who rule judged',
  }, sheet)
  return { dialog, sheet, body, actions, stop: stop.elements[0] as HTMLElement }
}

const who = (content: Content) => h('div', { class: 'who', id: 'who' },
  h('span', { 'class': 'initials', 'aria-hidden': 'true' }, content.initials),
  h('div', {}, h('b', {}, content.name), h('span', { class: 'about' }, content.about)))

const rule = ({ rule, quoted }: Content) => [
  h('section', { class: 'rule' },
    h('p', { class: 'label' }, rule.label, rule.mark === '' ? undefined : h('span', { class: 'mark' }, rule.mark)),
    h('h3', { id: 'rule' }, rule.title),
    h('p', { id: 'judged' }, `${rule.judged} ${rule.why}`),
    h('p', { class: 'text' }, rule.text)),
  quoted === undefined ? undefined : h('p', { class: 'quoted' }, quoted),
]

const facts = (all: readonly Fact[]) => h('dl', {}, all.map(({ term, text }) => h('div', {}, h('dt', {}, term), h('dd', {}, headed(text)))))

const agency = ({ agency: words }: Content) => (words === undefined || words.lines.length === 0 ? undefined : h('section', { class: 'agency' },
  h('h3', {}, words.heading), words.lines.map((line) => h('p', {}, line))))

/** A sanction begins with its kind and a colon; the kind is what the eye looks for. */
function headed(text: string) {
  const [, head, rest] = /^([^:;.]{1,60}:)(.*)$/.exec(text) ?? []
  return head === undefined ? text : [h('b', {}, head), rest]
}
