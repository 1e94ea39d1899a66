/**
 * dialling   the handset has dialled, the carrier looks for an answer
 * alerting   whom it dialled is ringing
 * ringing    it is being called
 * live       sound both ways
 */
export type Phase = 'dialling' | 'alerting' | 'ringing' | 'live'

export interface Caption {
  readonly words: string
  /** ISO time at which the words began. */
  readonly at: string
}

/** The call a handset is in; at most one at a time, as on an ordinary phone without call waiting. */
export interface HandsetCall {
  /** The leg's sid. */
  readonly id: string
  readonly direction: 'incoming' | 'outgoing'
  /** The far end as the leg names it: E.164, `client:<identity>` or a word such as `anonymous`. */
  readonly other: string
  phase: Phase
  readonly startedAt: string
  answeredAt: string | null
  readonly captions: Caption[]
  /** Keys pressed towards the handset. */
  digitsHeard: string
  /** Keys pressed at the handset. */
  digitsPressed: string
}

/** How a call ended, seen from the handset. */
export type Outcome = 'talked' | 'missed' | 'declined' | 'canceled' | 'busy' | 'noAnswer' | 'failed'

export interface LoggedCall extends Readonly<Omit<HandsetCall, 'phase'>> {
  readonly outcome: Outcome
  readonly endedBy: 'here' | 'there'
  readonly endedAt: string
  readonly seconds: number
}
