import { newId } from '#lib/data/newId.ts'
import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'

/** A number that has been bought at the carrier. */
export interface BoughtNumber {
  /** E.164. */
  readonly number: string
  /** ISO 3166, two letters. */
  readonly country: string
  readonly providerRef: string
  readonly name: string
  /** Where its calls go: one of the two. */
  readonly queueId?: string
  readonly flowId?: string
}

export async function seedPhoneNumbers(
  prisma: PrismaTransaction,
  numbers: readonly BoughtNumber[],
): Promise<readonly (BoughtNumber & { readonly id: string })[]> {
  const rows = numbers.map((number) => ({ id: newId(), ...number }))
  await prisma.phoneNumber.createMany({ data: rows })
  return rows
}
