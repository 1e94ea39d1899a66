const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long ago, within the hour; after that the local time of day, the day, or the year as well. */
export function momentText(at: number, now: number, locale: string): string {
  const ago = now - at
  if (ago < HOUR_MS) {
    const minutes = Math.floor(ago / MINUTE_MS)
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
    return minutes < 1 ? relative.format(0, 'second') : relative.format(-minutes, 'minute')
  }
  const [then, today] = [new Date(at), new Date(now)]
  if (then.toDateString() === today.toDateString()) {
    return then.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' })
  }
  const sameYear = then.getFullYear() === today.getFullYear()
  return then.toLocaleDateString(locale, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}
