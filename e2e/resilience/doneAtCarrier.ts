import type { CarrierProcess } from '../fixtures/carrierProcess.ts'
import type { DeskProcess } from '../fixtures/desk/deskProcess.ts'

interface Delivery {
  readonly kind: string
  readonly params: Readonly<Record<string, string>>
}

/**
 * What the carrier has done to the channels of the calls with these outside numbers, whatever it reported: how often
 * each thing happened, and how many channels and recordings there were.
 */
export async function doneAtCarrier(
  desk: DeskProcess,
  carrier: CarrierProcess,
  numbers: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const rows = await desk.query<{ ref: string }>(
    `select l."providerRef" as "ref" from "Leg" l join "Call" c on c."id" = l."callId"
    where c."remoteNumber" = any($1::text[]) and l."providerRef" is not null`,
    [numbers],
  )
  const refs = new Set(rows.map(({ ref }) => ref))
  const ask = async <T>(path: string) => (await (await fetch(`${carrier.url}/control/${path}`)).json()) as T
  const { deliveries } = await ask<{ deliveries: readonly Delivery[] }>('deliveries?kind=conference-status')
  const { recordings } = await ask<{ recordings: readonly { callSid: string }[] }>('recordings')
  const done: Record<string, number> = {
    channels: refs.size,
    recordings: recordings.filter(({ callSid }) => refs.has(callSid)).length,
  }
  for (const { params } of deliveries) {
    const { StatusCallbackEvent: event, CallSid: ref } = params
    if (event && ref && refs.has(ref)) done[event] = (done[event] ?? 0) + 1
  }
  return done
}
