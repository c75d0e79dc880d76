import { post } from './post'

/** Links that leave for an app or another client. No app is there in a test: what would be opened is told to the server instead. */
export const leavingLinks = (select: string): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(select) : null
    if (link === null) return
    event.preventDefault()
    post('/_opens', { href: decodeURIComponent(link.href) })
  })
}
