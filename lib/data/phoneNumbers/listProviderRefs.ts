import { database } from '../database.ts'

/** The carrier's ids of the numbers we own. */
export async function listProviderRefs(): Promise<readonly string[]> {
  const numbers = await database().prisma.phoneNumber.findMany({
    where: { releasedAt: null },
    select: { providerRef: true },
  })
  return numbers.map((number) => number.providerRef)
}
