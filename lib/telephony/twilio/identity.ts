const PREFIX = 'agent_'

/** The name an agent's browser has at the carrier; Twilio allows letters, digits and underscores. */
export function identityOf(agentId: string): string {
  return `${PREFIX}${agentId}`
}
