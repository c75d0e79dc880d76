import { countOutcome } from '../browser/counts'
import { every, onWake, openPage } from '../browser/extension'
import { onMessages } from '../browser/messages'
import { onSettings, readSettings } from '../browser/settings'
import { today } from '../neutrality'
import { confirm } from '../registry/confirm'
import { briefGuards } from './briefings'
import { registryInUse } from './registry'

// Every listener is there before the first await: an event that woke this script up would be lost otherwise.
onWake(() => { void briefGuards() })
onSettings(() => { void briefGuards() })
// Candidacies begin and end at midnight; an hour is soon enough and costs a few milliseconds.
every('brief-guards', 60, () => { void briefGuards() })

onMessages({
  'confirm-account': async ({ key, interactions }) => {
    const [registry, { simulatedDate, language }] = await Promise.all([registryInUse(), readSettings()])
    return confirm(registry, key, interactions, simulatedDate ?? today(), language)
  },
  'record-decision': async ({ outcome }) => { await countOutcome(outcome); return null },
  'open-handbook': async ({ item }) => { await openPage(`src/pages/handbook/index.html#larangan-${String(item)}`); return null },
  'registry-info': async () => (await registryInUse()).info,
})
