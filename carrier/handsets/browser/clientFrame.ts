import { z } from 'zod'

/** No offer of a browser with one audio line comes near this. */
const MAX_SDP = 20_000
const MAX_TYPED = 64

/** What the handset page sends. */
export const clientFrame = z.discriminatedUnion('type', [
  /** The first frame: which number the tab wants; none = any. `token` takes up a number it had before. */
  z.strictObject({
    type: z.literal('claim'),
    number: z.string().max(MAX_TYPED).optional(),
    token: z.string().max(MAX_TYPED).optional(),
    language: z.enum(['ko', 'en']),
  }),
  /** The wire for the call that is, or that the next `dial` or `answer` begins. */
  z.strictObject({ type: z.literal('media'), sdp: z.string().min(1).max(MAX_SDP) }),
  z.strictObject({ type: z.literal('dial'), to: z.string().min(1).max(MAX_TYPED) }),
  z.strictObject({ type: z.literal('answer') }),
  z.strictObject({ type: z.literal('decline') }),
  z.strictObject({ type: z.literal('hangUp') }),
  z.strictObject({ type: z.literal('digit'), digit: z.string().max(1) }),
  /** Asks for a fresh snapshot: the account may have other numbers now. */
  z.strictObject({ type: z.literal('refresh') }),
])

export type ClientFrame = z.output<typeof clientFrame>
