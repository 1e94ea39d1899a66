/** Whose browser calls: from Twilio's `From=client:agent_<id>`; null when it is nobody's of ours. */
export function agentOf(from: string): string | null {
  return /^client:agent_(\w+)$/.exec(from)?.[1]?.replaceAll('_', '-') ?? null
}
