import { h } from './element'
import { paths, type IconName } from './icon-paths'

export type { IconName }

/** `yt-icon` and the bare boxes the site puts around every svg. */
export const icon = (name: IconName, size = 24): HTMLElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [key, value] of Object.entries({ height: size, viewBox: '0 0 24 24', width: size, focusable: 'false',
    'aria-hidden': 'true' })) svg.setAttribute(key, String(value))
  const path = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'))
  path.setAttribute('d', paths[name])
  const inner = h('div')
  inner.append(svg)
  return h('yt-icon', {}, h('span.yt-icon-shape', {}, inner))
}
