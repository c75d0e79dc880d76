import type { Row } from './cell-tables'

/** Cells about Bluesky: the cell, the heading of its column, and what must come of it. */
export const bluesky: Row[] = [
  ['@calon.bsky.social', 'Bluesky', 'bluesky:u:calon.bsky.social'],
  ['calon.bsky.social', 'Akun Bluesky', 'bluesky:u:calon.bsky.social#no-at'],
  ['@Contoh.go.id', 'bsky', 'bluesky:u:contoh.go.id'],
  ['Bluesky: @calon-contoh.bsky.social', '', 'bluesky:u:calon-contoh.bsky.social'],
  ['did:plc:abcdefghijklmnopqrstuvwx', 'Bluesky', 'bluesky:n:did:plc:abcdefghijklmnopqrstuvwx'],
  ['did:plc:abcdefghijklmnopqrstuvwx, @calon.bsky.social', 'Bluesky', 'bluesky:n:did:plc:abcdefghijklmnopqrstuvwx', 'bluesky:u:calon.bsky.social'],
  ['https://bsky.app/profile/calon.bsky.social', '', 'bluesky:u:calon.bsky.social'],
  ['bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx', '', 'bluesky:n:did:plc:abcdefghijklmnopqrstuvwx'],
  ['https://bsky.app/profile/calon.bsky.social/post/3lbzq2', '', 'bluesky:u:calon.bsky.social#post-link'],
  ['@calon', 'Bluesky', 'rejected:bad-handle'],
  ['handle.invalid', 'Bluesky', 'rejected:bad-handle'],
  ['did:plc:abc', 'Bluesky', 'rejected:bad-handle'],
  ['did:plc:abcdefghijklmnopqrstuvwx', '', 'rejected:needs-platform'],
  ['did:plc:abcdefghijklmnopqrstuvwx', 'Instagram', 'rejected:bad-handle'],
  ['https://bsky.app/search?q=calon', '', 'rejected:names-no-account'],
  ['https://bsky.app/profile/calon', '', 'rejected:bad-handle'],
  ['bsky.app', '', 'rejected:names-no-account'],
  ['https://go.bsky.app/AbCdEf', '', 'held:short-link'],
]
