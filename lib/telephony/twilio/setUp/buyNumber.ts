import type { Connection } from '../execute/connection.ts'

export interface Bought {
  /** E.164. */
  readonly number: string
  readonly country: string
  readonly providerRef: string
}

/**
 * Buys a number of the country under this name, or finds the one that was bought under it before: a first run that
 * was broken off buys nothing twice.
 */
export async function buyNumber(
  { client }: Connection,
  { country, name }: { readonly country: string; readonly name: string },
): Promise<Bought> {
  const [known] = await client.incomingPhoneNumbers.list({ friendlyName: name, limit: 1 })
  if (known) return { number: known.phoneNumber, country, providerRef: known.sid }
  const [offer] = await client.availablePhoneNumbers(country).local.list({ voiceEnabled: true, limit: 1 })
  if (!offer) throw new Error(`the carrier has no number of ${country} to sell`)
  const bought = await client.incomingPhoneNumbers.create({
    phoneNumber: offer.phoneNumber,
    friendlyName: name,
  })
  return { number: bought.phoneNumber, country, providerRef: bought.sid }
}
