import { expect, test } from 'vitest'
import { CarrierTrouble } from '#lib/telephony/carrierTrouble.ts'
import { tryAgainSoon } from './tryAgainSoon.ts'

/** Fails as often as there are errors, then succeeds. */
function failing(...errors: readonly Error[]) {
  const left = [...errors]
  const work = {
    tried: 0,
    async run() {
      work.tried += 1
      const error = left.shift()
      if (error) throw error
    },
  }
  return work
}

test('a carrier that is busy twice is asked a third time before the job fails', async () => {
  const work = failing(new CarrierTrouble('429'), new CarrierTrouble('no answer'))
  await tryAgainSoon(work.run)
  expect(work.tried).toBe(3)
})

test('a carrier that stays in trouble is left to the job table', async () => {
  const work = failing(...Array.from({ length: 9 }, () => new CarrierTrouble('503')))
  await expect(tryAgainSoon(work.run)).rejects.toThrow(CarrierTrouble)
  expect(work.tried).toBe(3)
})

test('what is our own mistake is not tried again', async () => {
  const work = failing(new TypeError('ours'))
  await expect(tryAgainSoon(work.run)).rejects.toThrow('ours')
  expect(work.tried).toBe(1)
})
