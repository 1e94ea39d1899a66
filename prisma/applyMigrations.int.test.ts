import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase } from '#scripts/testing/cloneDatabase.ts'
import { applyMigrations } from './applyMigrations.ts'
import { diffMigrations } from './diffMigrations.ts'
import { MIGRATIONS, migrationFiles } from './migrationFiles.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
const folder = mkdtempSync(join(tmpdir(), 'migrations-'))

beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

async function rows(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  return client
    .query(sql)
    .then((result) => result.rows)
    .finally(() => client.end())
}

test('the template has every migration of the folder, as Prisma records them', async () => {
  const names = migrationFiles().migrationDirectories.map(({ path }) => path)
  const sql = 'select migration_name as name from _prisma_migrations where finished_at is not null order by 1'
  expect(await rows(sql)).toEqual(names.map((name) => ({ name })))
})

test('migrating a second time does nothing', async () => {
  expect(await applyMigrations(database.url)).toEqual([])
})

test('the migrations lack nothing that the schema says', async () => {
  expect(await diffMigrations(database.url)).toBe('')
})

test('two processes that migrate at once migrate once, functions and all', async () => {
  cpSync(MIGRATIONS, folder, { recursive: true })
  mkdirSync(join(folder, '29990101000000_next'))
  writeFileSync(
    join(folder, '29990101000000_next', 'migration.sql'),
    `create function two() returns int language plpgsql as $$ begin return 1; return 2; end $$; create table next ();`,
  )
  const both = await Promise.all([
    applyMigrations(database.url, folder),
    applyMigrations(database.url, folder),
  ])
  expect(both.flat()).toEqual(['29990101000000_next'])
})

test('a migration that fails leaves nothing behind, says which it was, and is tried again', async () => {
  const name = '29990102000000_broken'
  const file = join(folder, name, 'migration.sql')
  mkdirSync(join(folder, name))
  writeFileSync(file, 'create table half (); select * from nowhere;')
  await expect(applyMigrations(database.url, folder)).rejects.toThrow(new RegExp(name))
  expect(await rows(`select to_regclass('half') as half`)).toEqual([{ half: null }])
  writeFileSync(file, 'create table half ();')
  expect(await applyMigrations(database.url, folder)).toEqual([name])
})
