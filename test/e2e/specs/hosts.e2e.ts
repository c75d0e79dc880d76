import type { Spec } from '../world'

/** What the browsers themselves ask for with an empty profile and no extension at all (measured the same way). */
export const browsersOwn = {
  chromium: ['accounts.google.com', 'update.googleapis.com', 'content-autofill.googleapis.com', 'redirector.gvt1.com', 'optimizationguide-pa.googleapis.com', 'clients2.google.com'],
  firefox: ['firefox.settings.services.mozilla.com'],
}

/** Runs last: over everything the specs before it did, no host was asked for that the pages did not name. */
export const hosts: Spec = async ({ browser, report, contacted, replicaHosts }) => {
  await report.check('over the whole run nobody was contacted but the sites themselves', () => {
    const strangers = [...contacted()].filter(([host]) => !replicaHosts().includes(host) && !browsersOwn[browser].includes(host))
    if (strangers.length > 0) throw new Error(strangers.map(([host, times]) => `${host} ${times}×`).join(', '))
    const total = [...contacted()].filter(([host]) => replicaHosts().includes(host)).reduce((sum, [, times]) => sum + times, 0)
    if (total === 0) throw new Error('nothing was contacted at all: the proxy saw no traffic')
  })
}
