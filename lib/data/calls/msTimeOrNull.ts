/** A moment as the core knows it, ms since the epoch. */
export function msTimeOrNull(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso)
}
