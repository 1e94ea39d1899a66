import { database } from '#lib/data/database.ts'
import { newId } from '#lib/data/newId.ts'

const insert = {
  name: 'bench.floor',
  text: 'insert into "WebhookReceipt" ("key") values ($1)',
}

/** One row, one statement, one durable commit: less is not possible. */
export async function floor() {
  const values = [newId()]
  return () => database().pool.query({ ...insert, values })
}
