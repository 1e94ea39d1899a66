import { database } from '../database.ts'

/** The numbers we own, by name. */
export function listPhoneNumbers() {
  return database().prisma.phoneNumber.findMany({
    where: { releasedAt: null },
    select: { id: true, name: true, number: true, country: true },
    orderBy: [{ name: 'asc' }, { number: 'asc' }],
  })
}
