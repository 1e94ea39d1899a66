import { callSnapshot } from '#lib/contracts/callSnapshot.ts'
import { contactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { deskSnapshot } from '#lib/contracts/deskSnapshot.ts'
import { ticketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { listCallSnapshots } from '#lib/data/calls/listCallSnapshots.ts'
import { listContactSnapshots } from '#lib/data/contacts/listContactSnapshots.ts'
import { listDeskSnapshots } from '#lib/data/desk/listDeskSnapshots.ts'
import { listTicketSnapshots } from '#lib/data/tickets/listTicketSnapshots.ts'
import type { Outlet } from '../socket/outlet.ts'
import { agentRoom, DESK_ROOM } from '../socket/rooms.ts'
import { createAudience } from './audience.ts'

/** For each kind of thing: reads those of these ids as they are now, and tells whom they concern. */
export function publish(outlet: Outlet) {
  const { roomsFor } = createAudience()
  return {
    async call(ids: readonly string[]) {
      for (const row of await listCallSnapshots(ids)) {
        const snapshot = callSnapshot.parse(row)
        outlet.emit(roomsFor(snapshot), { kind: 'call', snapshot })
      }
    },
    async desk(ids: readonly string[]) {
      for (const row of await listDeskSnapshots(ids)) {
        const snapshot = deskSnapshot.parse(row)
        outlet.emit([agentRoom(snapshot.agentId)], { kind: 'desk', snapshot })
      }
    },
    async ticket(ids: readonly string[]) {
      for (const row of await listTicketSnapshots(ids.map(Number))) {
        outlet.emit([DESK_ROOM], { kind: 'ticket', snapshot: ticketSnapshot.parse(row) })
      }
    },
    async contact(ids: readonly string[]) {
      for (const row of await listContactSnapshots(ids)) {
        outlet.emit([DESK_ROOM], { kind: 'contact', snapshot: contactSnapshot.parse(row) })
      }
    },
  }
}
