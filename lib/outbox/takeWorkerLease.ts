import type { ClientBase } from 'pg'
import { leaseKey } from './leaseKey.ts'

/**
 * Says that this pool of workers is alive, for as long as the connection is: a killed process loses its connections
 * and with them its lease, at once and without a clock. To be taken on graphile-worker's `pool:create`.
 */
export async function takeWorkerLease(client: ClientBase, workerPoolId: string): Promise<void> {
  await client.query(`select pg_advisory_lock(${leaseKey('$1')})`, [workerPoolId])
}
