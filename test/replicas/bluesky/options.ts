/** How this page load is to look; read once, since in-page navigation drops the query. */
export interface Options {
  readonly lang: 'id' | 'en'
  /** `2024`: a plain text box, messages in the post's own menu, links inside quoted posts, labels without counts. */
  readonly gen: '2024' | '2026'
  /** Everything already liked, reposted, saved and followed. */
  readonly on: boolean
  /** Length of the long home feed. */
  readonly n: number | undefined
}

const query = new URLSearchParams(location.search)

export const options: Options = {
  lang: query.get('lang') === 'en' ? 'en' : 'id',
  gen: query.get('gen') === '2024' ? '2024' : '2026',
  on: query.get('on') === '1',
  n: query.has('n') ? Number(query.get('n')) : undefined,
}
