import { afterAll, beforeAll } from 'vitest'
import { openDatabase } from '#lib/data/openDatabase.ts'
import { cloneDatabase } from './cloneDatabase.ts'

/** Gives the test file a database of its own, open as `database()`, from its first test to its last. */
export function withOwnDatabase(): { readonly url: () => string } {
  let own: Awaited<ReturnType<typeof cloneDatabase>>
  let open: ReturnType<typeof openDatabase>
  beforeAll(async () => {
    own = await cloneDatabase()
    open = openDatabase(own.url, { max: 10 })
  })
  afterAll(async () => {
    await open.close()
    await own.drop()
  })
  return { url: () => own.url }
}
