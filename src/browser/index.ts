// What guards may carry. Schemas and the rest are imported by their own path: './messages', './settings', './store', './extension'.
export { type Briefing, onBriefing, readBriefing, readIndex } from './briefing'
export type { Message, MessageName, Outcome, PageReport, Replies } from './messages'
export { ask, isAlive, onPageReport, send } from './send'
