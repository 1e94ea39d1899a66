import { database } from '#lib/data/database.ts'
import { openDatabase } from '#lib/data/openDatabase.ts'
import type { Env } from '#lib/env.ts'
import { demoPeople } from '#prisma/seed/demoPeople.ts'

/** Everybody's at the demo desk. It guards nothing: the demo world is on one machine, and only that one gets in. */
const DEMO_PASSWORD = 'sidetone-demo'

export interface DemoAccount {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly password: string
}

export interface DeskToShow {
  /** Who can be signed in as; nobody where this is no demo. */
  readonly accounts: readonly DemoAccount[]
  readonly numbers: readonly { readonly name: string; readonly number: string }[]
}

/** Fills an empty desk with the demo world, if it may have one, and says who and what is there. */
export async function demoWorld(url: string, settings: Env, mayHave: boolean): Promise<DeskToShow> {
  const opened = openDatabase(url, { max: 2 })
  try {
    const { pool } = database()
    const { rowCount } = await pool.query('select from "Person" limit 1')
    if (mayHave && rowCount === 0) {
      const { buyDemoWorld } = await import('./buyDemoWorld.ts')
      await buyDemoWorld(settings, DEMO_PASSWORD)
    }
    const people = await pool.query<Omit<DemoAccount, 'password'>>(
      'select "name", "email", "role" from "Person" where "email" = any($1::text[]) and "disabledAt" is null',
      [demoPeople.map(({ email }) => email)],
    )
    const numbers = await pool.query<DeskToShow['numbers'][number]>(
      'select "name", "number" from "PhoneNumber" where "releasedAt" is null order by "createdAt", "name"',
    )
    const order = new Map(demoPeople.map(({ email }, index) => [email, index]))
    const accounts = people.rows
      .toSorted((a, b) => (order.get(a.email) ?? 0) - (order.get(b.email) ?? 0))
      .map((person) => ({ ...person, password: DEMO_PASSWORD }))
    return { accounts, numbers: numbers.rows }
  } finally {
    await opened.close()
  }
}
