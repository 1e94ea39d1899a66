import { newId } from '../newId.ts'
import type { Statement, Transaction } from '../transaction.ts'

/** One caller at a time under one number, so that his first two calls at once make one contact. */
const lock: Statement = { name: 'contacts.lockNumber', text: 'select pg_advisory_xact_lock(hashtext($1))' }

const findOrCreate: Statement = {
  name: 'contacts.findOrCreate',
  text: `
with found as (select "contactId" from "ContactPhone" where "number" = $1),
made as (
  insert into "Contact" ("id", "name", "unnamed", "updatedAt")
  select $2, $1, true, now() where not exists (select from found)
  returning "id"
),
phoned as (insert into "ContactPhone" ("number", "contactId") select $1, "id" from made)
select coalesce((select "contactId" from found), (select "id" from made)) as "id"`,
}

/** The contact that calls from this number; a stranger becomes a contact without a name. Returns its id. */
export async function findOrCreateContact(tx: Transaction, number: string): Promise<string> {
  const [, rows] = await Promise.all([
    tx.run(lock, [`contact:${number}`]),
    tx.run<{ readonly id: string }>(findOrCreate, [number, newId()]),
  ])
  const [row] = rows
  if (!row) throw new Error('a contact is found or made, never neither')
  return row.id
}
