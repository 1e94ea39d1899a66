import type { OpenDesk } from '../desk/openDesk.ts'
import { tellNoSound } from '../notices.ts'

/**
 * Sends this browser's leg on its way into a call, without waiting for the server to agree to the wish it goes with:
 * the carrier takes longer to set up a leg than the server to decide. `callBack`: it is not wanted after all.
 */
export function sendLeg(
  desk: Pick<OpenDesk, 'softphone'>,
  callId: string,
  intent: string,
): { readonly callBack: () => void } {
  let wanted = true
  const phone = desk.softphone()
  phone
    .then((softphone) => softphone.join(callId, intent))
    .catch(() => {
      if (wanted) tellNoSound()
    })
  return {
    callBack() {
      wanted = false
      phone.then(
        (softphone) => softphone.leave(callId),
        () => {},
      )
    },
  }
}
