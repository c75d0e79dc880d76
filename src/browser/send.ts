import type { Runtime } from 'webextension-polyfill'
import type { Answer, Envelope, Message, MessageName, PageReport, Replies } from './messages'
import { native } from './native'

/** Sends a message to the background. Rejects when it cannot answer. */
export async function send<N extends MessageName>(type: N, body: Message<N>): Promise<Replies[N]> {
  const answer = await native.runtime.sendMessage({ type, body }) as Answer | undefined
  if (answer === undefined || 'failed' in answer) throw new Error(answer?.failed ?? `${type}: no answer`)
  return answer.reply as Replies[N]
}

/** Asks the guard of a tab; undefined where no guard runs. */
export async function ask<N extends MessageName>(tab: number, type: N, body: Message<N>): Promise<Replies[N] | undefined> {
  try {
    return await native.tabs.sendMessage(tab, { type, body }, { frameId: 0 }) as Replies[N]
  } catch {
    return undefined
  }
}

/** Answers the popup's question what is on this page; the one message a guard listens to. */
export function onPageReport(report: () => Promise<PageReport>): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, answer: (report: PageReport) => void) => {
    if (sender.id !== native.runtime.id || (message as Partial<Envelope> | null)?.type !== 'page-report') return undefined
    report().then(answer, () => undefined)
    return true
  }
  native.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback)
}

/** Whether this script still belongs to a living extension; after an update or removal it does not. */
export function isAlive(): boolean {
  try {
    // Chromium takes `runtime.id` away from an orphaned script.
    return (native.runtime as { id?: string } | undefined)?.id !== undefined
  } catch {
    return false
  }
}
