import { z } from 'zod'

/** A colleague, or whoever of a team comes first. */
export const colleagueTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agent'), agentId: z.string() }),
  z.object({ kind: z.literal('team'), teamId: z.string() }),
])

/**
 * Whom an invitation is for. A contact is asked at one of his numbers; `to` is a number in any form a person would
 * type.
 */
export const inviteTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agent'), agentId: z.string() }),
  z.object({ kind: z.literal('team'), teamId: z.string() }),
  z.object({ kind: z.literal('queue'), queueId: z.string() }),
  z.object({ kind: z.literal('flow'), flowId: z.string() }),
  z.object({ kind: z.literal('phone'), to: z.string().trim().min(1).max(40) }),
])

/**
 * A secret that the browser makes and says twice: with its wish, and to the carrier with its leg, which sets out
 * without waiting for the answer. Whoever brings a leg with it, once, is that browser.
 */
const joinIntent = z.string().regex(/^[\w-]{32,64}$/)

const monitor = { ofAgentId: z.string(), mode: z.enum(['listen', 'whisper', 'barge']) }

/**
 * What an agent may ask of a call; who asks is known from his session, never from the body. The digits of the keypad
 * are not among them: the softphone sends them on its own leg.
 */
export const callCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('AcceptOffer'), offerId: z.string(), intent: joinIntent }),
  z.object({ type: z.literal('DeclineOffer'), offerId: z.string() }),
  z.object({ type: z.literal('Rejoin'), intent: joinIntent }),
  z.object({ type: z.literal('Hold'), legId: z.string() }),
  z.object({ type: z.literal('Resume'), legId: z.string() }),
  z.object({ type: z.literal('Mute'), legId: z.string().optional() }),
  z.object({ type: z.literal('Unmute'), legId: z.string().optional() }),
  z.object({ type: z.literal('PauseRecording') }),
  z.object({ type: z.literal('ResumeRecording') }),
  z.object({
    type: z.literal('Invite'),
    purpose: z.enum(['transfer', 'consult', 'conference']),
    target: inviteTarget,
  }),
  z.object({ type: z.literal('CancelInvitation'), invitationId: z.string() }),
  z.object({ type: z.literal('BackToCustomer') }),
  z.object({ type: z.literal('CompleteTransfer') }),
  z.object({ type: z.literal('MakeConference') }),
  z.object({ type: z.literal('RemoveParticipant'), legId: z.string() }),
  z.object({ type: z.literal('Leave'), rest: z.enum(['leaveTalking', 'endForAll']).optional() }),
  z.object({ type: z.literal('HangUp') }),
  z.object({ type: z.literal('Monitor'), ...monitor, intent: joinIntent }),
  /** Something else than before; his browser is there already. */
  z.object({ type: z.literal('ChangeMonitor'), ...monitor }),
  z.object({ type: z.literal('StopMonitoring') }),
  z.object({ type: z.literal('TakeOver') }),
])

export type CallCommand = z.infer<typeof callCommand>
export type ColleagueTarget = z.infer<typeof colleagueTarget>
export type InviteTarget = z.infer<typeof inviteTarget>

/** The answer to a command: which leg the browser is awaited with, if it is. */
export const commandAnswer = z.object({ awaitedLegId: z.string().nullable() })

/** Starting a call: to somebody outside (`to` in any form a person would type), or to a colleague beside another call. */
export const placeCallBody = z.union([
  z.object({ to: z.string().trim().min(1).max(40), phoneNumberId: z.string(), intent: joinIntent }),
  z.object({ colleague: colleagueTarget, intent: joinIntent }),
])

export const placedCall = z.object({ callId: z.string(), awaitedLegId: z.string() })

export type CommandAnswer = z.infer<typeof commandAnswer>
export type PlaceCallBody = z.infer<typeof placeCallBody>
export type PlacedCall = z.infer<typeof placedCall>
