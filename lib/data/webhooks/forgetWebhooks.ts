import { database } from '../database.ts'

/** The carrier repeats a delivery within minutes, its event streams within hours. */
const KEPT_DAYS = 3

const forget = {
  name: 'webhooks.forget',
  text: `delete from "WebhookReceipt" where "receivedAt" < now() - interval '${KEPT_DAYS} days'`,
}

/** Forgets deliveries that nobody will repeat any more; returns how many. For a sweep. */
export async function forgetWebhooks(): Promise<number> {
  return (await database().pool.query(forget)).rowCount ?? 0
}
