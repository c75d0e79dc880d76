import type { SitePack } from '../sites'

const selectors = /^(?:select|find|not|apart|holds|without|alone|badge|sight|within|on|onInside|submit|text|inside|post|viewers|buttons)$/

/** Whether this browser knows every selector of a pack that came by a registry; one it does not know would throw at every gesture. */
export function isReadable(pack: SitePack): boolean {
  const nowhere = document.createDocumentFragment()
  try {
    JSON.stringify(pack, (key, value: unknown) => {
      const select = selectors.test(key) && Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value
      if (typeof select === 'string' && select !== '' && selectors.test(key)) nowhere.querySelector(select.replaceAll(/\{param:[^}]*\}/g, 'x'))
      return value
    })
    return true
  } catch {
    return false
  }
}
