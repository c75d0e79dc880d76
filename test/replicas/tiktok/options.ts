/** How this page load is to look; read once, since in-page navigation drops the query. */
export interface Options {
  readonly lang: 'id' | 'en'
  /** `2025`: buttons around a span that has the test id, `browse-*` on an item's page. `2026`: `div[role=button]` that has it itself. */
  readonly gen: '2025' | '2026'
  /** Everything already liked, reposted, favourited, followed and commented on. */
  readonly on: boolean
  /** Length of the long feed. */
  readonly n: number | undefined
  /** Item the For You feed begins with. */
  readonly first: string | undefined
}

const readOptions = (query: URLSearchParams): Options => ({
  lang: query.get('lang') === 'en' ? 'en' : 'id',
  gen: query.get('gen') === '2025' ? '2025' : '2026',
  on: query.get('on') === '1',
  n: query.has('n') ? Number(query.get('n')) : undefined,
  first: query.get('first') ?? undefined,
})

export const options = readOptions(new URLSearchParams(location.search))
