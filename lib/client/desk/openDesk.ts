import type { QueryClient } from '@tanstack/react-query'
import type { LiveEvent } from '#lib/contracts/liveEvents.ts'
import { askNotifications } from '../alerts/askNotifications.ts'
import { applyServerEvent } from '../live/applyServerEvent.ts'
import { keepFailedInvitation } from '../phone/failedInvitations.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { meQuery } from '../queries/meQuery.ts'
import { openLiveSocket } from '../socket/openLiveSocket.ts'
import { openSoftphone } from '../softphone/openSoftphone.ts'
import type { Softphone } from '../softphone/softphone.ts'
import { askMicrophone } from '../sound/askMicrophone.ts'
import { watchMicrophone } from '../sound/microphone.ts'
import { createRinger } from '../sound/ringer.ts'
import type { Store } from '../store.ts'
import { createTabState, type TabState } from './tabState.ts'

export type OfferEnded = Extract<LiveEvent, { kind: 'offerEnded' }>

/** What this tab has open while somebody sits at the desk. */
export interface OpenDesk {
  readonly tab: Store<TabState>
  /** The phone of this tab; loaded once, again after a failure. */
  softphone(): Promise<Softphone>
  ring(on: boolean): void
  /** On a click: makes the tab able to take calls, asking the person what has to be asked. */
  getReady(): Promise<void>
  close(): void
}

/** Opens the line, the ear and the bell of this tab, and keeps the server told whether it can ring. */
export function openDesk(
  client: QueryClient,
  agentId: string,
  onOfferEnded: (event: OfferEnded) => void,
): OpenDesk {
  const tab = createTabState()
  const socket = openLiveSocket({
    onConnected: (connected) => tab.set({ connected }),
    onStale: () => void client.invalidateQueries(),
    // Asking who we are tells whether the session is over; the answer 401 leads to the sign-in page.
    onRefused: () => void client.invalidateQueries({ queryKey: meQuery.queryKey }),
    onEvent(event) {
      // Whom it was for is known until the call's own news is in.
      if (event.kind === 'invitationEnded') {
        keepFailedInvitation(event, client.getQueryData(deskQuery.queryKey)?.calls ?? [])
      }
      applyServerEvent(client, event, agentId)
      if (event.kind === 'offerEnded') onOfferEnded(event)
    },
  })
  const ringer = createRinger((ringUnlocked) => tab.set({ ringUnlocked }))
  const unwatch = watchMicrophone((microphone) => tab.set({ microphone }))
  const unsubscribe = tab.subscribe(() => {
    const { microphone, ringUnlocked } = tab.get()
    socket.reportReady(microphone === 'granted' && ringUnlocked)
  })
  let phone: Promise<Softphone> | null = null
  const softphone = () => {
    phone ??= openSoftphone((sound) => tab.set({ sound }))
    phone.catch(() => {
      phone = null
    })
    return phone
  }
  return {
    tab,
    softphone,
    ring: ringer.ring,
    async getReady() {
      ringer.unlock()
      tab.set({ microphone: await askMicrophone() })
      await askNotifications()
    },
    close() {
      unsubscribe()
      unwatch()
      ringer.close()
      socket.close()
      void phone?.then(
        (open) => open.destroy(),
        () => {},
      )
    },
  }
}
