import { database } from '../database.ts'

/** Everybody who can be given work, by name. */
export function listPeople() {
  return database().prisma.person.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
