import { isMobile } from '../mobile/is-mobile'
import { old } from '../options'
import { h, type Attributes } from './element'
import { icon, type IconName } from './icon'

/** A button as the site draws it; functions are bindings. */
export interface Button {
  readonly label: string | (() => string)
  readonly text?: string | (() => string | number)
  readonly icon?: IconName
  readonly pressed?: () => boolean
  readonly disabled?: () => boolean
  readonly press: (event: Event) => void
  readonly more?: Attributes
}

// The class scheme went from dashes to capitals in 2026; neither says anything about the page.
const look = old ? 'yt-spec-button-shape-next' : 'ytSpecButtonShapeNextHost'

const feedback = (): HTMLElement =>
  h('yt-touch-feedback-shape', { 'aria-hidden': 'true' }, h('div.ytSpecTouchFeedbackShapeStroke'), h('div.ytSpecTouchFeedbackShapeFill'))

/** The `button` inside every button element. */
export const button = ({ label, text, icon: name, pressed, disabled, press, more }: Button): HTMLElement =>
  h(`button.${look}`, {
    title: '', 'aria-label': label, ...(pressed && { 'aria-pressed': () => String(pressed()) }),
    ...(disabled ? { disabled, 'aria-disabled': () => String(disabled()) } : { 'aria-disabled': 'false' }),
      [old && !isMobile ? '@tap' : '@click']: press, ...more,
  },
  name && h('div.ytSpecButtonShapeNextIcon', { 'aria-hidden': 'true' }, icon(name)),
  text !== undefined && (old ? h('div', {}, h('span', { role: 'text' }, text)) : h('div.ytSpecButtonShapeNextButtonTextContent', {}, text)),
  feedback())

export const buttonShape = (look: Button, attributes: Attributes = {}): HTMLElement => h('yt-button-shape', attributes, button(look))
export const buttonViewModel = (look: Button): HTMLElement => h('button-view-model', { class: 'ytSpecButtonViewModelHost' }, button(look))
/** `ytd-button-renderer` and, where it toggles, `ytd-toggle-button-renderer`. */
export const buttonRenderer = (id: string, look: Button): HTMLElement =>
  h(`${isMobile ? 'ytm' : 'ytd'}-${look.pressed ? 'toggle-' : ''}button-renderer`, { ...(id && { id }), 'button-renderer': true }, buttonShape(look))
