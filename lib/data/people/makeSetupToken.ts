import { randomBytes } from 'node:crypto'
import { database } from '../database.ts'
import { newId } from '../newId.ts'
import { hashOf, SETUP } from './setupToken.ts'

const HOURS = 24
const admins = `select from "Person" where "role" = 'accountAdmin' and "disabledAt" is null limit 1`
const replace = `
with gone as (delete from "Verification" where "identifier" = $2)
insert into "Verification" ("id", "identifier", "value", "expiresAt", "updatedAt")
values ($1, $2, $3, now() + make_interval(hours => $4), now())`

/** While nobody can administer: a new one-time token, instead of any earlier one. Null once somebody can. */
export async function makeSetupToken(): Promise<string | null> {
  const { pool } = database()
  if ((await pool.query(admins)).rowCount) return null
  const token = randomBytes(18).toString('base64url')
  await pool.query(replace, [newId(), SETUP, hashOf(token), HOURS])
  return token
}
