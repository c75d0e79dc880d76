import { answer as answerX } from './x/answer'
import { plain as plainX, shell as shellX } from './x/shell'
import type { ReplicaSite } from './types'

/** What the server needs to know to stand in for a site. */
export interface SiteServer {
  readonly site: ReplicaSite
  readonly hosts: readonly string[]
  /** HTML for any address, given the address of the client script. */
  readonly shell: (script: string) => string
  /** HTML for `/_plain`. */
  readonly plain: string
  readonly answer: (operation: string, variables: Record<string, unknown>) => object
}

/** Every rebuilt site; a new one is a line here and a folder. */
export const siteServers: readonly SiteServer[] = [{
  site: 'x', shell: shellX, plain: plainX, answer: answerX,
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'tweetdeck.twitter.com'],
}]
