import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'

export type { PrismaClient }
/** Prisma within a transaction. */
export type PrismaTransaction = Prisma.TransactionClient
