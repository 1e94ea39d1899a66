/** A duration as a clock shows it: 0:07, 12:30, 1:02:03. Never negative. */
export function clockText(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000))
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  const tail = String(seconds).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}
