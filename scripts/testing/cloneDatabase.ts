import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import type {} from './provideTestDatabases.ts'

/** A database of its own for one test file, a copy of the migrated template; `drop` when the file is done. */
export async function cloneDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const template = new URL(inject('templateUrl'))
  const admin = new URL(template)
  admin.pathname = 'postgres'
  const name = `test_${randomUUID()}`
  await ask(admin, `create database "${name}" template "${template.pathname.slice(1)}"`)
  const own = new URL(template)
  own.pathname = name
  return { url: own.href, drop: () => ask(admin, `drop database "${name}" with (force)`) }
}

async function ask(url: URL, sql: string): Promise<void> {
  const client = new Client({ connectionString: url.href })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
