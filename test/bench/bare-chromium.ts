import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { findChromium } from '../../src/cli/browser'
import { until } from '../e2e/driver'

/** A page of the extension in a Chromium with no debugger on the background, whose start it would slow down. */
export interface BarePage {
  evaluate<T>(expression: string): Promise<T>
  /** Puts the background to sleep at once. */
  sleepBackground(): Promise<void>
  close(): Promise<void>
}

interface Target { readonly type: string; readonly url: string }
interface Answer { readonly id?: number; readonly result?: object; readonly error?: { readonly message: string } }

/** Speaks DevTools' protocol over a pipe: the usual drivers attach to every worker and make it wait for them. */
export async function openBarePage(extension: string, path: string): Promise<BarePage> {
  const profile = await mkdtemp(join(tmpdir(), 'bare-'))
  const child = spawn(await findChromium(), [
    '--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-pipe', `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const waiting = new Map<number, (answer: Answer) => void>()
  let [sent, rest] = [0, '']
  output.on('data', (chunk) => {
    const messages = (rest + String(chunk)).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  const send = <T>(method: string, params: object = {}, sessionId?: string): Promise<T> => new Promise((done, fail) => {
    const id = ++sent
    waiting.set(id, ({ result, error }) => { if (error) fail(new Error(`${method}: ${error.message}`)); else done(result as T) })
    input.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`)
  })

  const worker = await until(async () => (await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] })).targetInfos.find(({ type }) => type === 'service_worker'), 20_000, 'no background')
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: new URL(path, worker.url).href })
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
  await send('ServiceWorker.enable', {}, sessionId)
  return {
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: { exception?: { description?: string } } }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'failed in the page')
      return result.value
    },
    sleepBackground: async () => { await send('ServiceWorker.stopAllWorkers', {}, sessionId) },
    close: async () => {
      const ended = new Promise((done) => { child.once('exit', done) })
      await send('Browser.close').catch(() => undefined)
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
