import { z } from 'zod'

const DAY_MS = 86_400_000
const MAX_TONES = 8

const ms = z.number().int().min(0).max(DAY_MS)

export const digits = z
  .string()
  .regex(/^[0-9*#w]{1,100}$/, 'must be keys 0-9, *, # and w (half a second of waiting)')

const e164 = z.string().regex(/^\+[1-9]\d{4,14}$/, 'must be an E.164 number such as +821012345678')

/** What is said into the handset. Whole Hz only: one second of tone then loops without a click. */
export const speech = z.union(
  [
    z.literal('silence'),
    z.strictObject({ tones: z.array(z.number().int().min(50).max(3900)).min(1).max(MAX_TONES) }),
    z.strictObject({ wav: z.base64().min(1), loop: z.boolean().default(false) }),
  ],
  {
    error:
      'must be "silence", { "tones": [whole Hz from 50 to 3900, at most 8] } or { "wav": base64, "loop": boolean }',
  },
)

export type Speech = z.output<typeof speech>

const onRing = z.union(
  [
    z.literal('never'),
    z.literal('busy'),
    z.literal('unreachable'),
    z.strictObject({ answerAfterMs: ms }),
    z.strictObject({ declineAfterMs: ms }),
  ],
  {
    error:
      'must be "never", "busy", "unreachable", { "answerAfterMs": milliseconds } or { "declineAfterMs": milliseconds }',
  },
)

/** What a handset does by itself in every call it takes or makes. */
export const behaviour = z.strictObject({
  onRing: onRing.default({ answerAfterMs: 0 }),
  speak: speech.default('silence'),
  /** Counted from the answer; with `everyMs` again and again. */
  press: z
    .array(z.strictObject({ digits, atMs: ms, everyMs: ms.min(100).optional() }))
    .max(100)
    .default([]),
  /** Counted from the answer; null = the other side ends the call. */
  hangUpAfterMs: ms.nullable().default(null),
  /** Seconds of heard sound kept for analysis. */
  rememberSeconds: z.number().int().min(0).max(60).default(60),
})

export type Behaviour = z.output<typeof behaviour>

export const script = behaviour.extend({ number: e164 })

export type Script = z.output<typeof script>
