import { expect, test } from 'vitest'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { database } from '#lib/data/database.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { CarrierTrouble } from '#lib/telephony/carrierTrouble.ts'
import { sweepArrivals } from '#lib/workflows/sweeps/sweepArrivals.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { syncLeg } from './syncLeg.ts'

withOwnDatabase()

type Told = { readonly hold: boolean }

/** A caller who is in the conference, and a carrier that does what it is told but cannot always say so. */
async function caller() {
  const { queueId, phoneNumberId, contactId, ticketId } = await callWorld()
  const [callId, from, now] = [newId(), '+821055501234', Date.now() - 10_000]
  const opened = openInbound({ callId, from, queueId, maxWaitSeconds: 60 }, { now, newId })
  const [first] = opened.events
  const legId = first?.type === 'CallOpened' ? (first.call.legs[0]?.id ?? '') : ''
  const providerRef = `CA${callId.replaceAll('-', '')}`
  await inTransaction(async (tx) => {
    insertCall(tx, opened, {
      phoneNumberId,
      remoteNumber: from,
      contactId,
      ticketId,
      lastHeardAt: now,
      providerRefs: { [legId]: providerRef },
    })
  })
  await sweepArrivals({ listPresentLegs: async () => [{ providerRef, held: false, muted: false }] })
  const told: boolean[] = []
  const carrier = { isMute: false }
  const provider = {
    async syncParticipant({ hold }: Told) {
      told.push(hold)
      if (carrier.isMute) throw new CarrierTrouble('no answer')
    },
  }
  return {
    carrier,
    told,
    sync: () => syncLeg({ provider } as never, { callId, legId }),
    wishHold: (holdWanted: boolean) =>
      database().prisma.leg.update({ where: { id: legId }, data: { holdWanted } }),
  }
}

test('who was resumed while the answer to his hold was lost, is told so at the carrier', async () => {
  const { carrier, told, sync, wishHold } = await caller()
  await wishHold(true)
  carrier.isMute = true
  await expect(sync()).rejects.toThrow(CarrierTrouble)
  await wishHold(false)
  carrier.isMute = false
  await sync()
  expect(told).toEqual([true, false])
})
