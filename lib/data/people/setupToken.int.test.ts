import { expect, test } from 'vitest'
import { createAccountAdmin } from '#lib/workflows/people/createAccountAdmin.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { listSetups } from './listSetups.ts'
import { makeSetupToken } from './makeSetupToken.ts'

withOwnDatabase()

const admin = (token: string) => ({ token, name: 'Kim', email: 'Kim@Example.test', passwordHash: 'hash' })

test('the first account admin comes by the newest token, once; then there is no first run any more', async () => {
  const [old, token] = [await makeSetupToken(), await makeSetupToken()]
  expect(await createAccountAdmin(admin('guess'))).toEqual({ refused: 'wrongToken' })
  expect(await createAccountAdmin(admin(old ?? ''))).toEqual({ refused: 'wrongToken' })
  expect((await listSetups()).length).toBe(1)
  const twice = await Promise.all([
    createAccountAdmin(admin(token ?? '')),
    createAccountAdmin(admin(token ?? '')),
  ])
  expect(twice.filter((outcome) => outcome === null).length).toBe(1)
  expect(await listSetups()).toEqual([])
  expect(await makeSetupToken()).toBeNull()
})
