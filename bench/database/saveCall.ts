import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { database } from '#lib/data/database.ts'
import { openDatabase } from '#lib/data/openDatabase.ts'
import { migrateOutbox } from '#lib/outbox/migrateOutbox.ts'
import { applyMigrations } from '#prisma/applyMigrations.ts'
import { startDatabase } from '#scripts/database/startDatabase.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { floor } from './writers/floor.ts'
import { nestedPrisma } from './writers/nestedPrisma.ts'
import { rawThroughPrisma } from './writers/rawThroughPrisma.ts'
import { statement } from './writers/statement.ts'

/**
 * What it costs to absorb one webhook: receipt, lock and read the call, save the call with a changed leg, two
 * events and one job, durable. Serial, one after the other in turn, so that a bad moment of the machine hits all.
 */
const rounds = Number(process.argv[2] ?? 400)
const folder = join('.data', 'bench', 'pg')
const { url, stop } = await startDatabase({ folder, durable: true })
await applyMigrations(url)
await migrateOutbox(url)
const { close } = openDatabase(url, { max: 4 })
const world = await callWorld()

const writers = { floor, statement, rawThroughPrisma, nestedPrisma }
const figures = Object.fromEntries(Object.keys(writers).map((name) => [name, { us: [] as number[], cpu: 0 }]))
for (let round = -20; round < rounds; round += 1) {
  for (const [name, writer] of Object.entries(writers)) {
    const write = await writer(world)
    const cpu = process.cpuUsage()
    const startedMs = performance.now()
    await write()
    const us = (performance.now() - startedMs) * 1000
    const { user, system } = process.cpuUsage(cpu)
    if (round < 0) continue
    figures[name]?.us.push(us)
    const figure = figures[name]
    if (figure) figure.cpu += user + system
  }
}
const at = (sorted: number[], share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
for (const [name, { us, cpu }] of Object.entries(figures)) {
  us.sort((a, b) => a - b)
  const line = [at(us, 0.5), at(us, 0.9), at(us, 0.99), Math.round(cpu / us.length)]
  process.stdout.write(
    `${name.padEnd(18)} p50 ${line[0]} µs   p90 ${line[1]} µs   p99 ${line[2]} µs   node CPU ${line[3]} µs\n`,
  )
}
await database().pool.query('select 1')
await close()
await stop()
rmSync(folder, { recursive: true, force: true })
