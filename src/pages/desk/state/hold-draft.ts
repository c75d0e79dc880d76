/**
 * Takes a draft for this tab, until the way back is called or the tab is gone. Undefined while another tab has it.
 * Without web locks (an old browser) everybody gets it.
 */
export function holdDraft(id: string, locks: LockManager | undefined = globalThis.navigator?.locks): Promise<(() => void) | undefined> {
  if (locks === undefined) return Promise.resolve(() => undefined)
  return new Promise((tell, fail) => {
    locks.request(`desk:${id}`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        tell(undefined)
        return undefined
      }
      return new Promise<void>((release) => { tell(release) })
    }).catch(fail)
  })
}
