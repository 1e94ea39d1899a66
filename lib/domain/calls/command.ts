/** A wish; it may be refused with a code. `agentId` is who wishes, already known to be who he says he is. */
export type Command =
  | { readonly type: 'OfferCall'; readonly agentIds: readonly string[]; readonly ringSeconds: number }
  | { readonly type: 'AcceptOffer'; readonly agentId: string; readonly offerId: string }
  | { readonly type: 'DeclineOffer'; readonly agentId: string; readonly offerId: string }
  | { readonly type: 'Rejoin'; readonly agentId: string }
  | { readonly type: 'Hold'; readonly agentId: string; readonly legId: string }
  | { readonly type: 'Resume'; readonly agentId: string; readonly legId: string }
  | { readonly type: 'Mute'; readonly agentId: string }
  | { readonly type: 'Unmute'; readonly agentId: string }
  | { readonly type: 'HangUp'; readonly agentId: string }

/** Why a command is refused. Every code has its sentence in both languages. */
export type RefusalCode =
  | 'callOver'
  | 'notWaiting'
  | 'offerGone'
  | 'offerTaken'
  | 'notYourOffer'
  | 'notOnCall'
  | 'notYourCall'
  | 'legGone'
  | 'notConnected'
  | 'nothingToRejoin'
