import type { SiteServer } from '../types'
import { answer } from './answer'
import { plain, shell } from './shell'

/** `commit/item/digg:1` for `/api/commit/item/digg/?…&type=1`: whether it does or undoes is in the name. */
const operation = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'https://www.tiktok.com')
  const type = searchParams.get('type')
  return pathname.replace(/^\/(api\/)?/, '').replace(/\/$/, '') + (type === null ? '' : `:${type}`)
}

export const server: SiteServer = {
  site: 'tiktok',
  hosts: ['www.tiktok.com', 'm.tiktok.com', 'tiktok.com', 'webcast.tiktok.com'],
  shell,
  plain,
  operation,
  harmless: /^(v1\/list|ttwid\/check)$/,
  answer: (name, fields, { pathname }) => (pathname.startsWith('/api/') ? answer(name, fields) : undefined),
}
