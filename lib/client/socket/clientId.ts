const KEY = 'sidetone.client'

/** Which tab this is; stays the same through a reload, so that the tab keeps its lease. */
export function clientId(): string {
  const known = sessionStorage.getItem(KEY)
  if (known) return known
  const made = crypto.randomUUID()
  sessionStorage.setItem(KEY, made)
  return made
}
