import { countOutcome } from '../browser/counts'
import { awake, every, onInstall, onTime, onWake, openPage } from '../browser/extension'
import { onMessages } from '../browser/messages'
import { forgetOthers } from '../browser/registry-intake'
import { onSettings } from '../browser/settings'
import { briefGuards } from './briefings'
import { confirmAccount } from './confirm-account'
import { forgetIndexes } from './indexes'
import { localRegistry, setLocalRegistry } from './local-registry'
import { registryStatuses } from './status'
import { tryRegistry } from './try-registry'
import { alarm, ensureSchedule, scheduleUpdates, updateRegistries } from './updates'

// Every listener is there before the first await: an event that woke this script up would be lost otherwise.
onInstall(() => { void forgetIndexes().catch(() => undefined).then(briefGuards).then(ensureSchedule) })
onWake(() => { void briefGuards().then(ensureSchedule) })
onSettings(() => { void forgetOthers().catch(() => undefined).then(briefGuards).then(scheduleUpdates) })
// Candidacies begin and end at midnight; an hour is soon enough and costs a few milliseconds.
every('brief-guards', 60, () => { void briefGuards().then(ensureSchedule) })
onTime(alarm, () => { void updateRegistries() })

onMessages({
  'confirm-account': ({ key, interactions }) => confirmAccount(key, interactions),
  'record-decision': async ({ outcome }) => { await countOutcome(outcome); return null },
  'open-handbook': async ({ item }) => { await openPage(`src/pages/handbook/index.html#larangan-${String(item)}`); return null },
  registries: registryStatuses,
  'try-registry': ({ source }) => awake(() => tryRegistry(source)),
  'update-registries': async ({ id }) => {
    await updateRegistries(id === undefined ? 'all' : { id })
    return registryStatuses()
  },
  'set-local-registry': ({ local }) => setLocalRegistry(local),
  'local-registry': localRegistry,
})
