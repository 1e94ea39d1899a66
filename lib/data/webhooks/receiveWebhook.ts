import type { Statement, Transaction } from '../transaction.ts'

const insert: Statement = {
  name: 'webhooks.receive',
  text: 'insert into "WebhookReceipt" ("key") values ($1) on conflict do nothing returning "key"',
}

/**
 * Notes that a delivery was seen, in the transaction that absorbs it. False: it was absorbed before, there is
 * nothing to do. The same delivery at the same moment waits here for the other's end.
 */
export async function receiveWebhook(tx: Transaction, key: string): Promise<boolean> {
  return (await tx.run(insert, [key])).length === 1
}
