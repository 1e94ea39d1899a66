import type { QueryClient } from '@tanstack/react-query'
import type { LiveEvent } from '#lib/contracts/liveEvents.ts'
import { askNotifications } from '../alerts/askNotifications.ts'
import { pressDigit } from '../commands/pressDigit.ts'
import { applyServerEvent } from '../live/applyServerEvent.ts'
import { tellProblem } from '../notices.ts'
import { keepFailedInvitation } from '../phone/failedInvitations.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { meQuery } from '../queries/meQuery.ts'
import { clientId } from '../socket/clientId.ts'
import { openLiveSocket } from '../socket/openLiveSocket.ts'
import { openSoftphone } from '../softphone/openSoftphone.ts'
import type { Softphone } from '../softphone/softphone.ts'
import { askMicrophone } from '../sound/askMicrophone.ts'
import { watchMicrophone } from '../sound/microphone.ts'
import { createRinger } from '../sound/ringer.ts'
import type { Store } from '../store.ts'
import { claimTab } from '../tabs/claimTab.ts'
import { holdAlone } from '../tabs/holdAlone.ts'
import { type FollowedCalls, followCalls } from './followCalls.ts'
import { createTabState, type TabState } from './tabState.ts'

export type OfferEnded = Extract<LiveEvent, { kind: 'offerEnded' }>

/** What this tab has open while somebody sits at the desk. */
export interface OpenDesk {
  readonly tab: Store<TabState>
  /** Resolves when what this tab remembers is known to be its own. */
  readonly own: Promise<void>
  /** The phone of this tab; loaded once, again after a failure. */
  softphone(): Promise<Softphone>
  /** Into the sound of the call, in whichever tab or device it is. */
  sendDigit(callId: string, digit: string): void
  /** A wish that was carried out here at once has come to nothing: the sound is put back to what the server says. */
  obeyServer(): void
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
  const own = claimTab(clientId())
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
      if (event.kind === 'digit') void pressHere(event.callId, event.digit)
    },
  })
  const ringer = createRinger((ringUnlocked) => tab.set({ ringUnlocked }))
  const unwatch = watchMicrophone((microphone) => tab.set({ microphone }))
  const bell = holdAlone(`sidetone.bell.${agentId}`, (rings) => tab.set({ rings }))
  const unsubscribe = tab.subscribe(() => {
    const { microphone, ringUnlocked, connected } = tab.get()
    const ready = microphone === 'granted' && ringUnlocked
    socket.reportReady(ready)
    // A tab that the server cannot reach does not know what rings.
    bell.want(ready && connected)
  })
  let phone: Promise<Softphone> | null = null
  let followed: FollowedCalls | null = null
  const softphone = () => {
    phone ??= openSoftphone((sounds) => tab.set({ sounds })).then((open) => {
      followed = followCalls(client, agentId, open)
      return open
    })
    phone.catch(() => {
      phone = null
    })
    return phone
  }
  const pressHere = async (callId: string, digit: string) =>
    (await phone?.catch(() => null))?.sendDigit(callId, digit) ?? false
  /** One key after the other, in the order in which they were pressed. */
  let pressed: Promise<unknown> = Promise.resolve()
  return {
    tab,
    own,
    softphone,
    sendDigit(callId, digit) {
      pressed = pressed
        .then(async () => (await pressHere(callId, digit)) || pressDigit(callId, digit))
        .catch(tellProblem)
    },
    obeyServer: () => followed?.obey(),
    ring: ringer.ring,
    async getReady() {
      ringer.unlock()
      tab.set({ microphone: await askMicrophone() })
      await askNotifications()
    },
    close() {
      unsubscribe()
      unwatch()
      bell.want(false)
      followed?.stop()
      ringer.close()
      socket.close()
      void phone?.then(
        (open) => open.destroy(),
        () => {},
      )
    },
  }
}
