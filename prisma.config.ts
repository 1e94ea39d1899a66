import { defineConfig } from 'prisma/config'

/** Only what the generator needs: migrations are applied by prisma/applyMigrations.ts, never by this CLI. */
export default defineConfig({ schema: 'prisma/schema.prisma' })
