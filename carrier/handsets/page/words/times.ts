import { type Language, say } from './language.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** `3:07`, and `1:00:03` from an hour on. */
export function timer(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/** In words, without the parts that are zero. */
export function duration(language: Language, seconds: number): string {
  const parts: string[] = []
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  if (hours > 0) parts.push(say(language, 'hours', { n: hours }))
  if (minutes > 0) parts.push(say(language, 'minutes', { n: minutes }))
  if (seconds % 60 > 0 || parts.length === 0) parts.push(say(language, 'seconds', { n: seconds % 60 }))
  return parts.join(' ')
}

/** Relative under an hour, otherwise the local time, with the day when it was another one. */
export function when(language: Language, atMs: number, nowMs: number): string {
  const agoMs = nowMs - atMs
  if (agoMs < MINUTE_MS) return say(language, 'now')
  if (agoMs < HOUR_MS) {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always', style: 'short' })
    return relative.format(-Math.floor(agoMs / MINUTE_MS), 'minute')
  }
  const sameDay = new Date(atMs).toDateString() === new Date(nowMs).toDateString()
  const options: Intl.DateTimeFormatOptions = sameDay
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' }
  return new Intl.DateTimeFormat(language, options).format(atMs)
}

export function exactly(language: Language, atMs: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' }).format(atMs)
}
