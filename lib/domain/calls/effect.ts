/**
 * What must now be done, as data; saved with the rows and run afterwards. Level-triggered: each says "make the
 * carrier match the row" and may run any number of times, late, or after the row has changed again. What each must
 * make true at the carrier is said with it; a leg that is over needs nothing.
 */
export type Effect =
  /** An outside leg that is `dialing` and has no channel gets one, into this call's conference. Once, whatever was lost. */
  | { readonly type: 'dial'; readonly legId: string }
  /** The leg's channel is ended; one that never had a channel is reported ended. */
  | { readonly type: 'hangUp'; readonly legId: string }
  /**
   * Hold and mute of the participant are as the row wants them. A held outside party hears music. A held agent hears
   * silence (he may be talking on his other line, in the same headset), and nobody hears him. Whoever carries it out
   * reports what it found true as `participant.held` and `participant.muted`.
   */
  | { readonly type: 'syncParticipant'; readonly legId: string }
  /**
   * The recording of an outside leg, one that is `ending` included, is as the row wants it. Wanted and none: one is started, or the paused one goes
   * on. Not wanted and one runs: it is paused, with silence in its place so that its time stays the call's time.
   * Whoever carries it out reports what it found true as `recording.confirmed`.
   */
  | { readonly type: 'syncRecording'; readonly legId: string }
  /**
   * A leg that has its channel in another conference (or in a flow) and is not `present` here is brought into this
   * call's: its channel is redirected to a document that joins it, under the same label. Its recording goes on.
   */
  | { readonly type: 'move'; readonly legId: string }
  /** The customer's channel, while his flow is `coming`, is redirected from wherever it is to where that speaks. */
  | { readonly type: 'runFlow'; readonly legId: string }
  /** Tell the party why nobody comes, then end the leg. */
  | { readonly type: 'dismiss'; readonly legId: string; readonly message: DismissMessage }
  /** Look for agents to offer the call to. */
  | { readonly type: 'route' }
  /** A flow that is `ringing` rings at its agent; where he cannot be rung, or it is `unanswered`, it goes on. */
  | { readonly type: 'tendFlow' }
  | { readonly type: 'setTimer'; readonly timer: Timer; readonly afterMs: number }
  | { readonly type: 'clearTimer'; readonly timer: Timer }

export type DismissMessage = 'nobodyAvailable' | 'agentLost' | 'callOver'

/** A deadline of the call; its job key is the call's id and this. */
export type Timer =
  | { readonly kind: 'offer'; readonly offerId: string }
  /** An agent's leg that was asked for has to be in the conference by then. */
  | { readonly kind: 'arrival'; readonly legId: string }
  /** A lost agent has to be back by then. */
  | { readonly kind: 'rejoin'; readonly agentId: string }
  | { readonly kind: 'wait' }
  /** Something has to be heard of the step of its flow by then. */
  | { readonly kind: 'flow'; readonly step: number }
