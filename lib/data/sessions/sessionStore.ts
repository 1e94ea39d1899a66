import { prismaAdapter } from 'better-auth/adapters/prisma'
import { database } from '../database.ts'

/** People, sessions and credentials, as the sign-in library stores them. */
export function sessionStore() {
  return prismaAdapter(database().prisma, { provider: 'postgresql' })
}
