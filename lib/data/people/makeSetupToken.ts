import { randomBytes } from 'node:crypto'
import { database } from '../database.ts'
import { newId } from '../newId.ts'
import { hashOf, SETUP } from './setupToken.ts'

const HOURS = 24

/** While nobody can administer: a new one-time token, instead of any earlier one. Null once somebody can. */
export async function makeSetupToken(): Promise<string | null> {
  const { prisma } = database()
  const admins = await prisma.person.count({ where: { role: 'accountAdmin', disabledAt: null } })
  if (admins > 0) return null
  const token = randomBytes(18).toString('base64url')
  const expiresAt = new Date(Date.now() + HOURS * 3_600_000)
  await prisma.$transaction([
    prisma.verification.deleteMany({ where: { identifier: SETUP } }),
    prisma.verification.create({ data: { id: newId(), identifier: SETUP, value: hashOf(token), expiresAt } }),
  ])
  return token
}
