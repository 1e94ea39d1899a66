/**
 * What must now be done, as data; saved with the rows and run afterwards. Level-triggered: each says "make the
 * carrier match the row" and may run any number of times.
 */
export type Effect =
  | { readonly type: 'dial'; readonly legId: string }
  | { readonly type: 'hangUp'; readonly legId: string }
  /** Hold and mute as the row wants them. */
  | { readonly type: 'syncParticipant'; readonly legId: string }
  /** Record this outside leg from now on. */
  | { readonly type: 'record'; readonly legId: string }
  /** Tell the party why nobody comes, then end the leg. */
  | { readonly type: 'dismiss'; readonly legId: string; readonly message: 'nobodyAvailable' | 'agentLost' }
  /** Look for agents to offer the call to. */
  | { readonly type: 'route' }
  | { readonly type: 'setTimer'; readonly timer: Timer; readonly afterMs: number }
  | { readonly type: 'clearTimer'; readonly timer: Timer }

/** A deadline of the call; its job key is the call's id and this. */
export type Timer =
  | { readonly kind: 'offer'; readonly offerId: string }
  /** An agent's leg that was asked for has to be in the conference by then. */
  | { readonly kind: 'arrival'; readonly legId: string }
  | { readonly kind: 'rejoin' }
  | { readonly kind: 'wait' }
