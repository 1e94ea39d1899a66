import { z } from 'zod'
import { agentOf } from '../agentOf.ts'

const params = z.object({ CallSid: z.string().min(1), From: z.string(), intent: z.string().min(1).max(200) })

export interface BrowserLegReport {
  readonly providerRef: string
  readonly agentId: string
  readonly intent: string
}

/**
 * The voice request of an agent's browser. Only `From` is the carrier's word; `intent` is the browser's and proves
 * nothing until it is found in our own books. Null when it is no browser of ours or brings no intent.
 */
export function parseBrowserLeg(raw: Readonly<Record<string, string>>): BrowserLegReport | null {
  const parsed = params.safeParse(raw)
  const agentId = parsed.success ? agentOf(parsed.data.From) : null
  if (!parsed.success || !agentId) return null
  return { providerRef: parsed.data.CallSid, agentId, intent: parsed.data.intent }
}
