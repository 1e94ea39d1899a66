import { isDeepStrictEqual } from 'node:util'
import { findCall } from '#lib/data/calls/findCall.ts'
import { database } from '#lib/data/database.ts'
import type { CallEvent } from '#lib/domain/calls/event.ts'
import { evolve } from '#lib/domain/calls/evolve.ts'
import { INVARIANTS } from '#lib/domain/calls/invariants.ts'

/** What is not as it has to be of the calls with these outside numbers, in words; the database is open. */
export async function brokenLaws(numbers: readonly string[]): Promise<readonly string[]> {
  const { pool } = database()
  const { rows } = await pool.query<{ id: string; remoteNumber: string }>(
    'select "id", "remoteNumber" from "Call" where "remoteNumber" = any($1::text[])',
    [numbers],
  )
  const broken = await Promise.all(rows.map((row) => brokenOf(row.id, row.remoteNumber)))
  return broken.flat()
}

async function brokenOf(id: string, number: string): Promise<readonly string[]> {
  const call = (await findCall(id))?.call
  if (!call) return [`${number}: the call is gone`]
  const broken = Object.entries(INVARIANTS)
    .filter(([, holds]) => !holds(call))
    .map(([law]) => `${number}: ${law}`)
  const { rows } = await database().pool.query<{ type: string; at: Date; data: object }>(
    'select "type", "at", "data" from "CallEvent" where "callId" = $1 order by "seq"',
    [id],
  )
  const events = rows.map(({ type, at, data }) => ({ type, at: at.getTime(), ...data }) as CallEvent)
  const told = { ...events.reduce(evolve, call), version: events.length }
  if (!isDeepStrictEqual(told, call)) broken.push(`${number}: its events do not tell what it is`)
  return broken
}
