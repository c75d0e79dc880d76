import { isAlive } from '../../browser'
import { openPage } from '../../browser/extension'
import { addressOf } from '../../browser/page-address'
import { onSettings, readSettings } from '../../browser/settings'
import { start } from '../../guard/start'
import type { Supply } from '../../guard/supply'
import { x } from '../../sites/x'
import { trainingSupply } from './training-supply'

/** Puts the real guard on a page of fictional people. To be called before anything is drawn: it listens first, as on a real page. */
export function startTrainingGuard(record: Supply['record']): void {
  start(
    x,
    trainingSupply({
      settings: readSettings,
      onSettings: (listener) => { onSettings(listener) },
      record,
      openPage: (page) => { void openPage(addressOf(page)) },
      alive: isAlive,
    }),
    { url: () => new URL('https://x.com/home'), training: true },
  )
}
