import type { PrismaTransaction } from '#lib/data/prismaTypes.ts'
import { demoPeople } from './demoPeople.ts'

/** The people of the demo desk with their teams. `passwordHash` is everybody's; the seed knows no passwords. */
export async function seedPeople(prisma: PrismaTransaction, passwordHash: string): Promise<void> {
  await prisma.person.createMany({ data: demoPeople.map(({ team: _, ...person }) => person) })
  await prisma.credential.createMany({
    data: demoPeople.map(({ id }) => ({
      id: `credential-${id}`,
      accountId: id,
      providerId: 'credential',
      personId: id,
      password: passwordHash,
    })),
  })
  await prisma.availability.createMany({ data: demoPeople.map(({ id }) => ({ personId: id })) })
  await prisma.team.createMany({
    data: [
      { id: 'support', name: '지원팀 Support' },
      { id: 'sales', name: '영업팀 Sales' },
    ],
  })
  await prisma.teamMember.createMany({
    data: demoPeople.flatMap(({ id, team }) => (team ? [{ personId: id, teamId: team }] : [])),
  })
}
