import type { EndReason } from '#lib/domain/calls/leg.ts'

const REASONS: Readonly<Record<string, EndReason>> = {
  completed: 'hungUp',
  busy: 'busy',
  'no-answer': 'noAnswer',
  failed: 'failed',
  canceled: 'canceled',
}

/** Twilio's final call status as our reason; null for a status that is not final. */
export function endReasonOf(callStatus: string | undefined): EndReason | null {
  return REASONS[callStatus ?? ''] ?? null
}
