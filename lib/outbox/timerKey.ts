import type { Timer } from '#lib/domain/calls/effect.ts'

/** The job key of a call's deadline: setting it again moves it, clearing it takes it back. */
export function timerKey(callId: string, timer: Timer): string {
  const of = 'offerId' in timer ? `:${timer.offerId}` : 'legId' in timer ? `:${timer.legId}` : ''
  return `timer:${callId}:${timer.kind}${of}`
}
