import { z } from 'zod'

const params = z.object({ CallSid: z.string().min(1), Digits: z.string().max(20).default('') })
const step = z.coerce.number().int().min(0).nullable()

export interface FlowReport {
  readonly providerRef: string
  /** The step of the flow that is done; null: nothing is, the caller was fetched here. */
  readonly step: number | null
  /** What he pressed; empty: nothing. */
  readonly digits: string
  /** He hung up while he was listened to, and asks for nothing any more. */
  readonly isOver: boolean
}

/** What a `<Record>` says that a hang-up ended (https://www.twilio.com/docs/voice/twiml/record#action). */
const HUNG_UP = 'hangup'

/** A caller's channel in a flow asks what it is to do. The step comes from the address we gave the carrier. */
export function parseFlow(raw: Readonly<Record<string, string>>, rawStep: string | null): FlowReport {
  const { CallSid, Digits } = params.parse(raw)
  const isOver = Digits === HUNG_UP
  return { providerRef: CallSid, step: step.parse(rawStep), digits: isOver ? '' : Digits, isOver }
}
