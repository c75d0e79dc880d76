/** How this page load is to look; read once, since in-page navigation drops the query. */
export interface Options {
  readonly lang: 'id' | 'en'
  /**
   * `2026`: no `role=article` around posts. `2025`: `aria-posinset` around them. `2023`: `role=article` as well, but
   * no `data-ad-rendering-role`, comment boxes under posts, and a menu instead of the share dialog.
   */
  readonly gen: '2023' | '2025' | '2026'
  /** Everything already liked, followed, joined and answered. */
  readonly on: boolean
  /** Nobody is logged in. */
  readonly out: boolean
  /** Length of the long home feed. */
  readonly n: number | undefined
  readonly mobile: boolean
}

const readOptions = (host: string, query: URLSearchParams): Options => {
  const gen = query.get('gen')
  return {
    lang: query.get('lang') === 'en' ? 'en' : 'id',
    gen: gen === '2023' || gen === '2025' ? gen : '2026',
    on: query.get('on') === '1',
    out: query.get('out') === '1',
    n: query.has('n') ? Number(query.get('n')) : undefined,
    mobile: host.startsWith('m.'),
  }
}

export const options = readOptions(location.hostname, new URLSearchParams(location.search))
