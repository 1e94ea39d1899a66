import { expect, test } from 'vitest'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { database } from '../database.ts'
import { inTransaction } from '../inTransaction.ts'
import { forgetWebhooks } from './forgetWebhooks.ts'
import { receiveWebhook } from './receiveWebhook.ts'

withOwnDatabase()

const receive = (key: string) => inTransaction((tx) => receiveWebhook(tx, key))

test('a delivery is new once, also when its twins come at the same moment', async () => {
  const seen = await Promise.all(Array.from({ length: 20 }, () => receive('twin')))
  expect(seen.filter(Boolean).length).toBe(1)
  expect(await receive('twin')).toBe(false)
})

test('a delivery whose transaction failed is new again', async () => {
  const failing = inTransaction(async (tx) => {
    expect(await receiveWebhook(tx, 'failed')).toBe(true)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await receive('failed')).toBe(true)
})

test('old ones are forgotten, those that may be repeated are not', async () => {
  await receive('young')
  await database().prisma.webhookReceipt.create({
    data: { key: 'old', receivedAt: new Date(Date.now() - 5 * 86_400_000) },
  })
  expect(await forgetWebhooks()).toBe(1)
  expect(await receive('young')).toBe(false)
})
