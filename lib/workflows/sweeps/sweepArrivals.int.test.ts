import { expect, test } from 'vitest'
import { findCall } from '#lib/data/calls/findCall.ts'
import { insertCall } from '#lib/data/calls/insertCall.ts'
import { database } from '#lib/data/database.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import type { PresentLeg } from '#lib/domain/calls/carrierLeg.ts'
import { openInbound } from '#lib/domain/calls/openInbound.ts'
import { callWorld } from '#scripts/testing/callWorld.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { sweepArrivals } from './sweepArrivals.ts'

withOwnDatabase()

/** A caller has his channel, and this long ago the carrier was heard last. */
async function caller(silentMs: number) {
  const { queueId, phoneNumberId, contactId, ticketId } = await callWorld()
  const [callId, from, now] = [newId(), '+821055501234', Date.now() - silentMs]
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
  const leg = async () => (await findCall(callId))?.call.legs[0]
  return { callId, providerRef, leg }
}

function carrier(present: Readonly<Record<string, readonly PresentLeg[]>>) {
  const asked: string[] = []
  const listPresentLegs = async (callId: string) => {
    asked.push(callId)
    return present[callId] ?? []
  }
  return { asked, listPresentLegs }
}

test('whose arrival was never reported is there once the carrier says so, held or not', async () => {
  const { callId, providerRef, leg } = await caller(10_000)
  await sweepArrivals(carrier({ [callId]: [{ providerRef, held: true, muted: false }] }))
  expect(await leg()).toMatchObject({ status: 'connected', present: true, hold: { confirmed: true } })
})

test('the carrier is not asked of a call it has just spoken of, nor again of one that is complete', async () => {
  const [young, old] = [await caller(0), await caller(10_000)]
  const truth = carrier({ [old.callId]: [{ providerRef: old.providerRef, held: false, muted: false }] })
  await sweepArrivals(truth)
  await database().prisma.call.update({
    where: { id: old.callId },
    data: { lastHeardAt: new Date(Date.now() - 10_000) },
  })
  await sweepArrivals(truth)
  expect(truth.asked.filter((callId) => callId === young.callId)).toEqual([])
  expect(truth.asked.filter((callId) => callId === old.callId)).toHaveLength(1)
})

test('who is not there, or is somebody else, has not arrived', async () => {
  const { callId, leg } = await caller(10_000)
  await sweepArrivals(carrier({ [callId]: [{ providerRef: 'CAother', held: false, muted: false }] }))
  expect(await leg()).toMatchObject({ status: 'dialing', present: false })
})
