import type { CallSnapshot, InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { LiveEvent } from '#lib/contracts/liveEvents.ts'
import { tell } from '../notices.ts'
import { createStore } from '../store.ts'
import { serverNow } from '../time/serverClock.ts'
import { isOn } from './isOn.ts'

type InvitationEnded = Extract<LiveEvent, { kind: 'invitationEnded' }>

/** An invitation of this agent that did not come about, and why. */
export interface FailedInvitation extends Pick<InvitationEnded, 'callId' | 'purpose' | 'outcome'> {
  /** Whom it was for; null: a number that is nobody's, or not known any more. */
  readonly name: string | null
  readonly kind: InvitationSnapshot['target']['kind']
  readonly at: number
}

/** The latest of each call, for the screen on which its sender reads it. */
export const failedInvitations = createStore<{ readonly all: readonly FailedInvitation[] }>({ all: [] })

/**
 * Keeps what the sender has to be told; `calls` still know whom the invitation was for. With an internal call that
 * nobody takes the call itself is over, and who has left his transfer behind looks at something else: they are told
 * in passing.
 */
export function keepFailedInvitation(event: InvitationEnded, calls: readonly CallSnapshot[]): void {
  const { callId, purpose, outcome, invitationId } = event
  const call = calls.find(({ id }) => id === callId)
  const invitation = call?.invitations.find(({ id }) => id === invitationId)
  const { all } = failedInvitations.get()
  const { kind, name } = invitation?.target ?? { kind: 'phone' as const, name: null }
  const failed = { callId, purpose, outcome, kind, name, at: serverNow() }
  const isGone = call && invitation && !call.legs.some((leg) => leg.agentId === invitation.by.id && isOn(leg))
  if (isGone || (call?.direction === 'internal' && call.answeredAt === null)) {
    tell({ kind: 'invitationFailed', failed, queue: (isGone && call.queue?.name) || null })
    return
  }
  failedInvitations.set({ all: [failed, ...all.filter((one) => one.callId !== callId)] })
}

/** He has asked for something else since. */
export function forgetFailedInvitation(callId: string): void {
  const { all } = failedInvitations.get()
  if (all.some((one) => one.callId === callId)) {
    failedInvitations.set({ all: all.filter((one) => one.callId !== callId) })
  }
}
