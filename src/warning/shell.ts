import tokens from './tokens.css?inline'

/** A host element on a page that is not ours, and the closed root only we can see into. */
export interface Shell {
  readonly host: HTMLElement
  readonly root: ShadowRoot
}

/**
 * The page's styles end at the host: everything on it is set back with `!important` from inside, which no
 * outer rule and no attribute can outweigh (CSS Cascade 5 §6.1, "Context"). `all` leaves direction and custom
 * properties alone, so those are set again inside, by the class `tokens`.
 */
const outline = `:host { all: initial !important; direction: ltr !important; display: block !important;
position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important }`

/** Makes a host with a closed root and its styles; it is not in the page yet. */
export function createShell(css: string): Shell {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  style(root, `${outline}${tokens}${css}`)
  return { host, root }
}

function style(root: ShadowRoot, css: string): void {
  try {
    // Constructed sheets need no permission from any content security policy.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Where a content script may not adopt one (older Firefox), its style element is exempt from the page's policy.
    const element = document.createElement('style')
    element.textContent = css
    root.append(element)
  }
}
