import { z } from 'zod'

/** What an agent may ask of his two lines. Each is a call, named by its id; who asks is known from his session. */
export const lineCommand = z.discriminatedUnion('type', [
  /** Turns to this line; the other is put aside. */
  z.object({ type: z.literal('SwitchLine'), callId: z.string() }),
  /** Everybody of one line goes on in the other. */
  z.object({ type: z.literal('MergeLines'), fromCallId: z.string(), intoCallId: z.string() }),
])

export type LineCommandBody = z.infer<typeof lineCommand>
