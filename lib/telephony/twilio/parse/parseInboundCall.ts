import { z } from 'zod'

const params = z.object({ CallSid: z.string().min(1), From: z.string(), To: z.string().min(1) })

export interface InboundReport {
  readonly key: string
  readonly providerRef: string
  /** The caller's number, or a word such as `anonymous`. */
  readonly from: string
  readonly to: string
}

/** The voice request of one of our numbers. */
export function parseInboundCall(raw: Readonly<Record<string, string>>): InboundReport {
  const { CallSid, From, To } = params.parse(raw)
  return { key: `voice:${CallSid}`, providerRef: CallSid, from: From || 'anonymous', to: To }
}
