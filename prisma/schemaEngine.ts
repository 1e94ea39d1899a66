import { randomUUID } from 'node:crypto'
import type { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'

/**
 * Prisma's schema engine as WebAssembly, at work on one database. It is what `prisma migrate` runs, taken from npm
 * because the native one has to be downloaded from elsewhere. Its interface is internal to Prisma, so only this file
 * knows it, and the engine's version is the one that the pinned Prisma names.
 */
export async function openSchemaEngine(connectionString: string) {
  load()
  const pool = openPool(connectionString)
  const adapters = new PrismaPg(pool)
  adapters.connect = () => connect(pool)
  adapters.connectToShadowDb = () => connectToScratch(pool, connectionString)
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapters),
  )
  return { engine, close: () => pool.end() }
}

async function connect(pool: Pool) {
  const adapter = await new PrismaPg(pool).connect()
  // Its own one cuts a script at every semicolon, also inside a function; and a script is one transaction so.
  adapter.executeScript = async (script) => void (await pool.query(script))
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const columns = lastColumns.get(pool) ?? []
    const typed = result.columnTypes.map((type, i) => (columns[i] === CHAR ? ColumnTypeEnum.Character : type))
    return { ...result, columnTypes: typed }
  }
  return adapter
}

/** A database of its own, in which the migrations are tried out, and which is gone afterwards. */
async function connectToScratch(pool: Pool, connectionString: string) {
  const name = `scratch_${randomUUID()}`
  await pool.query(`create database "${name}" template template0`)
  const url = new URL(connectionString)
  url.pathname = name
  const scratch = openPool(url.href)
  const adapter = await connect(scratch)
  adapter.dispose = async () => {
    await scratch.end()
    await pool.query(`drop database "${name}"`)
  }
  return adapter
}

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 1 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => showSystemTypes(pool, client))
  return pool
}

let loaded = false
function load(): void {
  if (loaded) return
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = new WebAssembly.Module(readFileSync(file.replace(/\.js$/, '.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(exports)
  const start = exports.__wbindgen_start
  if (typeof start === 'function') start()
  loaded = true
}

/** `"char"` of the system catalogues; `name`, `oid` and their arrays. */
const CHAR = 18
const likes: Readonly<Record<number, number>> = { [CHAR]: 25, 19: 25, 26: 20, 1002: 1009, 1003: 1009 }

/** The types of the columns of the last answer, as Postgres named them; a pool of one has one answer at a time. */
const lastColumns = new WeakMap<Pool, readonly number[]>()

interface Wire {
  readonly connection: EventEmitter<{ rowDescription: [{ fields: { dataTypeID: number }[] }] }>
}

/** The adapter refuses the types of the system catalogues (prisma #27403, #28145): they are shown as their like. */
function showSystemTypes(pool: Pool, client: unknown): void {
  const { connection } = client as Wire
  connection.prependListener('rowDescription', ({ fields }) => {
    lastColumns.set(
      pool,
      fields.map((field) => field.dataTypeID),
    )
    for (const field of fields) field.dataTypeID = likes[field.dataTypeID] ?? field.dataTypeID
  })
}
