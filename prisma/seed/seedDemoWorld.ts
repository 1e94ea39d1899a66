import { inTransaction } from '#lib/data/inTransaction.ts'
import { seedContacts } from './seedContacts.ts'
import { seedFlows } from './seedFlows.ts'
import { seedHistory } from './seedHistory.ts'
import { seedPeople } from './seedPeople.ts'
import { type BoughtNumber, seedPhoneNumbers } from './seedPhoneNumbers.ts'
import { seedQueues } from './seedQueues.ts'

/**
 * Fills an empty database with a small desk that has been at work for a month. The numbers have been bought before;
 * there is one for each queue (`support` and `sales`) at least. False, and nothing is done, when anybody is there.
 */
export function seedDemoWorld(input: {
  readonly now: number
  readonly passwordHash: string
  readonly numbers: readonly BoughtNumber[]
}): Promise<boolean> {
  return inTransaction(async (tx) => {
    const prisma = await tx.prisma()
    if (await prisma.person.findFirst({ select: { id: true } })) return false
    await seedPeople(prisma, input.passwordHash)
    await seedQueues(prisma)
    await seedFlows(prisma)
    const numbers = await seedPhoneNumbers(prisma, input.numbers)
    await seedContacts(prisma, input.now)
    const numberOf = (queueId: string) => {
      const found = numbers.find((number) => number.queueId === queueId) ?? numbers[0]
      if (!found) throw new Error('a desk without a number has no calls')
      return found.id
    }
    await seedHistory(tx, {
      now: input.now,
      phoneNumberIds: { support: numberOf('support'), sales: numberOf('sales') },
    })
    return true
  })
}
