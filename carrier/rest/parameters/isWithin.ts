/** Whether a time passes the three filters of `dateRange`; without filters everything does, even no time at all. */
export function isWithin(
  at: Date | null,
  on: Date | undefined,
  before: Date | undefined,
  since: Date | undefined,
): boolean {
  if (!on && !before && !since) return true
  if (!at) return false
  if (on && at.toISOString().slice(0, 10) !== on.toISOString().slice(0, 10)) return false
  if (before && at.getTime() >= before.getTime()) return false
  return !since || at.getTime() >= since.getTime()
}
