import { tell } from '../notices.ts'
import { useCallerId } from './useCallerId.ts'
import { usePlaceCall } from './usePlaceCall.ts'

/** Calls a number, in any form a person would type, from the agent's chosen one. */
export function useDial(): (to: string) => void {
  const place = usePlaceCall()
  const { chosen } = useCallerId()
  return (to) => {
    if (chosen) place({ to, phoneNumberId: chosen.id })
    else tell({ kind: 'problem', code: 'noNumber', detail: {} })
  }
}
