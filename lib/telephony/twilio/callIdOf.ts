/** The call a conference belongs to, from its friendly name; null for a conference that is not ours. */
export function callIdOf(friendlyName: string | undefined): string | null {
  return /^call-([\w-]+)$/.exec(friendlyName ?? '')?.[1] ?? null
}
