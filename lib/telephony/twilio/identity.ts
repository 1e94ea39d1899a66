const PREFIX = 'agent_'

/** The name an agent's browser has at the carrier: Twilio allows letters, digits and underscores, our ids have hyphens. */
export function identityOf(agentId: string): string {
  return `${PREFIX}${agentId.replaceAll('-', '_')}`
}
