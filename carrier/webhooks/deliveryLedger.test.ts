import { expect, test } from 'vitest'
import { DeliveryLedger } from './deliveryLedger.ts'

const row = {
  kind: 'voice',
  subject: 'CA1',
  method: 'POST',
  url: 'http://shop.example/',
  params: {},
  bornAtMs: 0,
  place: null,
  sends: [],
} as const

test('the newest 5,000 deliveries are kept, oldest first', () => {
  const ledger = new DeliveryLedger()
  expect(ledger.list()).toEqual([])
  ledger.write(row)
  ledger.write(row)
  expect(ledger.list().map((kept) => kept.number)).toEqual([1, 2])
  for (let more = 0; more < 12_345; more++) ledger.write(row)
  const numbers = ledger.list().map((kept) => kept.number)
  expect(numbers).toEqual(Array.from({ length: 5_000 }, (_, index) => 12_347 - 5_000 + 1 + index))
})
