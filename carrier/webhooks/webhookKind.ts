export const WEBHOOK_KINDS = [
  'voice',
  'action',
  'wait',
  'call-status',
  'conference-status',
  'recording-status',
  'queue',
] as const

export type WebhookKind = (typeof WEBHOOK_KINDS)[number]
