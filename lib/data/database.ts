import type { Pool } from 'pg'
import type { PrismaClient } from './prismaTypes.ts'

/** The database of this process: one pool, and Prisma on the same pool. */
export interface Database {
  readonly pool: Pool
  readonly prisma: PrismaClient
}

const slot = Symbol.for('sidetone.database')
const holder = globalThis as { [slot]?: Database | undefined }

/** The open database. It hangs on the global object because Next loads its own copy of our modules. */
export function database(): Database {
  const open = holder[slot]
  if (!open) throw new Error('The database is not open: openDatabase comes first at boot.')
  return open
}

/** Only openDatabase calls this. */
export function setDatabase(value: Database | undefined): void {
  holder[slot] = value
}
