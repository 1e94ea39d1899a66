import type { InvitationFailure } from '#lib/domain/calls/invitation.ts'
import type { Statement, Transaction } from '../transaction.ts'

/**
 * What browsers have to hear of, once the transaction has committed: the id of what changed (whoever tells the
 * browsers reads it then), or an offer that ended on an agent's screen, an invitation of his that failed, or a
 * key he pressed.
 */
export type LiveNote =
  | { readonly kind: 'call' | 'ticket' | 'contact' | 'desk'; readonly id: string }
  | { readonly kind: 'revoked'; readonly personId: string }
  | OfferNote
  | {
      readonly kind: 'invitationEnded'
      readonly agentId: string
      readonly callId: string
      readonly invitationId: string
      readonly purpose: 'transfer' | 'consult' | 'conference'
      readonly outcome: InvitationFailure
    }
  | { readonly kind: 'digit'; readonly agentId: string; readonly callId: string; readonly digit: string }

export interface OfferNote {
  readonly kind: 'offerEnded'
  readonly agentId: string
  readonly callId: string
  readonly offerId: string
  readonly outcome: 'declined' | 'expired' | 'withdrawn' | 'released'
  readonly reason: 'takenByOther' | 'callerGone' | 'unreachable' | 'busy' | 'waitOver' | 'canceled' | null
  readonly takenBy: string | null
  /** Who asked for him, and for what, and whether he is in the call still; null: a customer who waits. */
  readonly invitation: {
    readonly purpose: 'transfer' | 'consult' | 'conference'
    readonly by: string
    readonly isByThere: boolean
  } | null
}

const notify: Statement = { name: 'live.note', text: `select pg_notify('live', $1)` }

/** Told at the commit, to every process that listens; never told when the transaction fails. */
export function noteLive(tx: Transaction, note: LiveNote): void {
  tx.send(notify, [JSON.stringify(note)])
}
