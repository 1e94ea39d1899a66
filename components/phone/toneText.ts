import type { PhoneTone } from './phoneTone.ts'

/** The colour of a tone's words and shape. */
export const TONE_TEXT: Readonly<Record<PhoneTone, string>> = {
  ringing: 'text-ringing',
  live: 'text-live',
  held: 'text-held',
  consult: 'text-consult',
  wrapUp: 'text-accent',
  quiet: 'text-muted',
  warning: 'text-held',
  danger: 'text-danger',
}
