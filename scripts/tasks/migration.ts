import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffMigrations } from '#prisma/diffMigrations.ts'
import { MIGRATIONS } from '#prisma/migrationFiles.ts'
import { startDatabase } from '../database/startDatabase.ts'

/** `npm run db:migration -- name_of_the_change`: writes the migration that prisma/schema.prisma still lacks. */
const [name = ''] = process.argv.slice(2)
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the change in lower case, as in: npm run db:migration -- contact_language')
  process.exit(1)
}
const { url, stop } = await startDatabase({ folder: join('.data', 'scratch', 'pg'), durable: false })
try {
  const sql = await diffMigrations(url)
  if (sql === '') {
    console.log('The migrations lack nothing that the schema says.')
  } else {
    const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join(MIGRATIONS, `${time}_${name}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'migration.sql'), sql)
    console.log(
      `Written: ${join(folder, 'migration.sql')}. Read it; what the schema cannot say is added by hand.`,
    )
  }
} finally {
  await stop()
}
