/** Seconds an agent's browser has to bring its leg into the conference after it was asked to. */
export const ARRIVAL_SECONDS = 10
/** Seconds an agent who was lost has to come back before the caller goes to somebody else. */
export const REJOIN_SECONDS = 30
/** Seconds after which a flow of which nothing is heard is looked after again. */
export const FLOW_RETRY_SECONDS = 30
/** Seconds an invitation rings at an agent or a team; a queue has its own time. */
export const INVITE_RING_SECONDS = 20
