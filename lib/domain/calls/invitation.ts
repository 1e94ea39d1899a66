/**
 * Somebody in the call asks somebody else to come.
 *
 * transfer    cold: when the target has come, who asked leaves
 * consult     warm: the target comes to a private talk; everybody else is on hold until it is over
 * conference  the target joins the conversation as it runs
 */
export type InvitationPurpose = 'transfer' | 'consult' | 'conference'

/** Whom one can ask to come. A team, or a queue, is its people: they ring, and one of them may take it. */
export type InvitedTarget =
  | { readonly kind: 'agent'; readonly agentId: string }
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'queue'; readonly queueId: string }
  | { readonly kind: 'phone'; readonly number: string }

/**
 *   ringing ──► talking ──► (ended)
 *      └────────────────────► (ended)
 *
 * ringing  the target has not come yet: offers ring or are claimed, or a number is dialled
 * talking  consult only: the target is here, in private with who asked him
 */
export interface Invitation {
  readonly id: string
  readonly purpose: InvitationPurpose
  readonly target: InvitedTarget
  readonly byAgentId: string
  readonly phase: 'ringing' | 'talking'
  /** The target's leg: a number's from the start, an agent's once he has come. */
  readonly legId: string | null
  readonly madeAt: number
}

/**
 * How an invitation ended. accepted: the target is in (a transfer: it is his now; a consult: it was completed);
 * conference: a consult became one; canceled: who asked took it back; targetLeft, customerLeft: out of a consult.
 */
export type InvitationOutcome =
  | 'accepted'
  | 'conference'
  | 'declined'
  | 'noAnswer'
  | 'busy'
  | 'failed'
  | 'unreachable'
  | 'canceled'
  | 'targetLeft'
  | 'customerLeft'
  | 'callOver'

/** Those of which who asked has to be told: it was not his own doing, and not what he asked for. */
export type InvitationFailure = Exclude<
  InvitationOutcome,
  'accepted' | 'conference' | 'canceled' | 'callOver'
>
