/** How this page load is to look; read once, since in-page navigation drops the query. */
export interface Options {
  readonly lang: 'id' | 'en'
  /** `2022`: `ytd-*-renderer` everywhere. `grid`: as now, in `ytd-watch-grid` with the metadata outside. `2026`: view-models. */
  readonly gen: '2022' | 'grid' | '2026'
  /** Everything already liked and subscribed to. */
  readonly on: boolean
  /** Length of the long lists: the home grid and the comments. */
  readonly n: number | undefined
}

const readOptions = (query: URLSearchParams): Options => {
  const gen = query.get('gen')
  return {
    lang: query.get('lang') === 'en' ? 'en' : 'id',
    gen: gen === '2022' || gen === 'grid' ? gen : '2026',
    on: query.get('on') === '1',
    n: query.has('n') ? Number(query.get('n')) : undefined,
  }
}

export const options = readOptions(new URLSearchParams(location.search))

/** The generation of `ytd-*-renderer` tags, before view-models. */
export const old = options.gen === '2022'
