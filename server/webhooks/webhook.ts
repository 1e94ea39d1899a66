import type { Instruction } from '#lib/domain/calls/instruction.ts'

/** What a webhook's workflow needs to know of the request, parsed and proven to be the carrier's. */
export interface Delivery {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** A document asks for instructions; a report wants only to be heard. */
export type Webhook = (delivery: Delivery) => Promise<readonly Instruction[] | null>
