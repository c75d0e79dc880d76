/** How this page load is to look; read once, since in-page navigation drops the query. */
export interface Options {
  readonly lang: 'id' | 'en'
  /** `2023`: `div[role=button]` activated on keydown and the word Retweet. `2024`: real buttons. */
  readonly gen: '2023' | '2024'
  /** Everything already liked, reposted, bookmarked and followed. */
  readonly on: boolean
  /** Length of the long home feed. */
  readonly n: number | undefined
  /** Which event the page's shortcuts listen to. */
  readonly keys: 'keydown' | 'keypress'
  readonly pro: boolean
  readonly mobile: boolean
}

const readOptions = (host: string, query: URLSearchParams): Options => ({
  lang: query.get('lang') === 'en' ? 'en' : 'id',
  gen: query.get('gen') === '2023' ? '2023' : '2024',
  on: query.get('on') === '1',
  n: query.has('n') ? Number(query.get('n')) : undefined,
  keys: query.get('keys') === 'keypress' ? 'keypress' : 'keydown',
  pro: query.get('pro') === '1' || /^(pro|tweetdeck)\./.test(host),
  mobile: host.startsWith('mobile.'),
})

export const options = readOptions(location.hostname, new URLSearchParams(location.search))
