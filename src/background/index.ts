import { every, onInstall, onTime, onWake, openPage } from '../browser/extension'
import { onMessages } from '../browser/messages'
import { onManagedPolicy } from '../browser/policy'
import { addressOf } from '../browser/page-address'
import { pauseOf } from '../browser/pauses'
import { onSettings } from '../browser/settings'
import { confirmAccount } from './confirm-account'
import { alarm } from './schedule'

/*
 * This script is started anew for almost every message, and a press waits for the answer. So it carries only what an
 * answer needs; the rest is in the same file, and made when it is asked for.
 */
const upkeep = () => import('./upkeep')

// Every listener is there before the first await: an event that woke this script up would be lost otherwise.
onInstall((first) => { void upkeep().then(({ installed }) => installed(first)) })
onWake(() => { void upkeep().then(({ woken }) => woken()) })
onSettings(() => { void upkeep().then(({ settingsChanged }) => settingsChanged()) })
onManagedPolicy(() => { void upkeep().then(({ takePolicy }) => takePolicy()) })
// Candidacies begin and end at midnight; an hour is soon enough and costs a few milliseconds.
every('brief-guards', 60, () => { void upkeep().then(({ woken }) => woken()) })
onTime('pause-ends', () => { void upkeep().then(({ pausesChanged }) => pausesChanged()) })
onTime(alarm, () => { void upkeep().then(({ updateRegistries }) => updateRegistries()) })

onMessages({
  'confirm-account': ({ key, interactions }) => confirmAccount(key, interactions),
  'record-decision': async (decision) => {
    await (await upkeep()).recordDecision(decision)
    return null
  },
  'record-sightings': async (seen) => {
    await (await upkeep()).countSightings(seen)
    return null
  },
  'pack-unreadable': async ({ site, version }) => {
    await (await upkeep()).packRefused(site, version)
    return null
  },
  'open-page': async (page) => {
    await openPage(addressOf(page))
    return null
  },
  'pause': ({ tab }, own) => pauseOf(tab ?? own),
  'pause-tab': async ({ tab, minutes }) => (await upkeep()).pauseTab(tab, minutes),
  'edition': async () => (await (await upkeep()).inForce()).edition,
  'describe-account': async ({ key }) => (await upkeep()).describeAccount(key),
  registries: async () => (await upkeep()).registryStatuses(),
  'try-registry': async ({ source }) => (await upkeep()).tryRegistry(source),
  'update-registries': async ({ id }) => (await upkeep()).updateNow(id),
  'set-local-registry': async ({ local }) => (await upkeep()).setLocalRegistry(local),
  'local-registry': async () => (await upkeep()).localRegistry(),
})
