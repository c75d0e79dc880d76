import type { SiteServer } from '../types'
import { answer } from './answer'
import { plain, shell } from './shell'

/** `like/like` of `/youtubei/v1/like/like?…`; anything else by its path. */
const operation = (path: string): string => (path.split('?')[0] ?? path).replace(/^\/youtubei\/v1\//, '')

// Reads are sent by POST here.
const harmless = new RegExp(`^(${[
  'log_event', 'player', 'next', 'browse', 'search', 'guide', 'updated_metadata', 'reel/reel_item_watch',
  'share/get_share_panel', 'live_chat/get_live_chat', '/api/stats/\\w+',
].join('|')})$`)

export const server: SiteServer = {
  site: 'youtube',
  hosts: ['www.youtube.com', 'm.youtube.com', 'youtube.com', 'www.youtube-nocookie.com'],
  shell,
  plain,
  operation,
  harmless,
  answer: (name, fields, { pathname }) => (pathname.startsWith('/youtubei/') ? answer(name, fields) : undefined),
}
