import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import type { PoolClient } from 'pg'

/**
 * What Prisma takes for a transaction of its own: the adapter's ways of asking, on a connection whose beginning and
 * end are somebody else's. `usePhantomQuery` tells Prisma not to send BEGIN or COMMIT itself; what it nests becomes
 * a savepoint.
 */
export function transactionOn(adapter: SqlDriverAdapter, client: PoolClient): Transaction {
  const onClient: SqlDriverAdapter = Object.create(adapter, { client: { value: client } })
  const run = async (sql: string) => void (await onClient.executeRaw({ sql, args: [], argTypes: [] }))
  const nothing = () => Promise.resolve()
  return Object.assign(onClient, {
    options: { usePhantomQuery: true },
    commit: nothing,
    rollback: nothing,
    createSavepoint: (name: string) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name: string) => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name: string) => run(`RELEASE SAVEPOINT ${name}`),
  })
}
