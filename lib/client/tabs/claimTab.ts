/** What a tab keeps of itself through a reload. A browser copies it into a tab that is duplicated. */
const OWN_KEYS = ['sidetone.client', 'sidetone.sounds']
/** A page that is loaded again has what it held back within this time, ms; its copy never has. */
const RELOAD_MS = 500

/** Resolves when what this tab remembers is its own; a copy of another tab forgets it. Holds until the tab is gone. */
export function claimTab(clientId: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  navigator.locks
    .request(`sidetone.tab.${clientId}`, { signal: AbortSignal.timeout(RELOAD_MS) }, () => {
      resolve()
      return new Promise<never>(() => {})
    })
    .catch(() => {
      for (const key of OWN_KEYS) sessionStorage.removeItem(key)
      resolve()
    })
  return promise
}
