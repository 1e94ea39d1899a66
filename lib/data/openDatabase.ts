import { createPool, type PoolKind } from './createPool.ts'
import { createPrisma } from './createPrisma.ts'
import { setDatabase } from './database.ts'

/** Opens the database of this process; from then on `database()` knows it. Returns how to close it. */
export function openDatabase(
  url: string,
  options: {
    readonly kind?: PoolKind
    readonly max?: number
    readonly onError?: (error: Error) => void
  } = {},
): { readonly close: () => Promise<void> } {
  const { kind = 'web', max = 10, onError = () => undefined } = options
  const pool = createPool(url, { kind, max, onError })
  const prisma = createPrisma(pool)
  setDatabase({ pool, prisma })
  const close = async () => {
    setDatabase(undefined)
    await prisma.$disconnect()
    await pool.end()
  }
  return { close }
}
