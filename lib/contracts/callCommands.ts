import { z } from 'zod'

/** What an agent may ask of a call; who asks is known from his session, never from the body. */
export const callCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AcceptOffer'), offerId: z.string() }),
  z.object({ type: z.literal('DeclineOffer'), offerId: z.string() }),
  z.object({ type: z.literal('Rejoin') }),
  z.object({ type: z.literal('Hold'), legId: z.string() }),
  z.object({ type: z.literal('Resume'), legId: z.string() }),
  z.object({ type: z.literal('Mute') }),
  z.object({ type: z.literal('Unmute') }),
  z.object({ type: z.literal('HangUp') }),
])

export type CallCommand = z.infer<typeof callCommand>

/** The browser's one-time right to bring its leg into the conference; passed to the softphone's `connect`. */
export const joinIntent = z.object({ legId: z.string(), intent: z.string() })

/** The answer to a command: the call as it is now, and an intent when the browser shall come. */
export const commandAnswer = z.object({ joinIntent: joinIntent.nullable() })

/** Starting an outbound call. `to` in any form a person would type. */
export const placeCallBody = z.object({
  to: z.string().trim().min(1).max(40),
  phoneNumberId: z.string(),
})

export const placedCall = z.object({ callId: z.string(), joinIntent })

export type JoinIntent = z.infer<typeof joinIntent>
export type CommandAnswer = z.infer<typeof commandAnswer>
export type PlaceCallBody = z.infer<typeof placeCallBody>
export type PlacedCall = z.infer<typeof placedCall>
