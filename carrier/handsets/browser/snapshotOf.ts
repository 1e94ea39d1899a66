import type { World } from '../../world.ts'
import type { Handset } from '../handset.ts'
import type { LoggedCall } from '../handsetCall.ts'
import type { ShownAddress, ShownLogRow, Snapshot } from './serverFrame.ts'
import { showAddress } from './showAddress.ts'

const LOG_ROWS = 20

export function snapshotOf(world: World, handset: Handset, seq: number): Snapshot {
  const show = (value: string): ShownAddress => showAddress(world, value, handset.number)
  const row = ({ id, direction, other, startedAt, outcome, endedBy, seconds }: LoggedCall): ShownLogRow => ({
    id,
    direction,
    other: show(other),
    at: startedAt,
    outcome,
    endedBy,
    seconds,
  })
  const { call } = handset
  return {
    seq,
    now: world.clock.now().toISOString(),
    own: show(handset.number),
    call: call && { ...call, other: show(call.other) },
    log: handset.log.slice(0, LOG_ROWS).map(row),
    numbers: world.account.numbers.list().map(({ phoneNumber }) => show(phoneNumber)),
  }
}
