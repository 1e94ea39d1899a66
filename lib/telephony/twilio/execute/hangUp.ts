import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** `completed` ends a leg in any state; one that is over is left alone. */
export async function hangUp({ client }: Connection, providerRef: string): Promise<void> {
  await attempt(() => client.calls(providerRef).update({ status: 'completed' }))
}
