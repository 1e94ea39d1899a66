/** Everybody at a desk. */
export const DESK_ROOM = 'desk'

/** All tabs of one agent. */
export function agentRoom(agentId: string): string {
  return `agent:${agentId}`
}

/** All agents who serve a queue. */
export function queueRoom(queueId: string): string {
  return `queue:${queueId}`
}

/** All tabs of one signed-in browser. */
export function sessionRoom(sessionId: string): string {
  return `session:${sessionId}`
}
