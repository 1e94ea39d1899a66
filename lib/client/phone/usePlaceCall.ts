import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import type { PlaceCallBody } from '#lib/contracts/callCommands.ts'
import { placeCall } from '../commands/placeCall.ts'
import { DeskContext } from '../desk/deskContext.ts'
import { tellNoSound, tellProblem } from '../notices.ts'
import { untilSeen } from './untilSeen.ts'

const KEY = ['placeCall'] as const

/** Calls somebody: opens the call and brings this browser into it. */
export function usePlaceCall(): (body: PlaceCallBody) => void {
  const client = useQueryClient()
  const desk = useContext(DeskContext)
  const { mutate } = useMutation({
    mutationKey: KEY,
    mutationFn: async (body: PlaceCallBody) => {
      const { callId, joinIntent } = await placeCall(body)
      desk
        ?.softphone()
        .then((phone) => phone.join(callId, joinIntent.intent))
        .catch(tellNoSound)
      await untilSeen(client, callId, () => true)
    },
    onError: tellProblem,
  })
  return mutate
}

/** The number that is being asked for, while the server has not opened the call. */
export function usePlacing(): string | null {
  const asked = useMutationState({
    filters: { mutationKey: KEY, status: 'pending' },
    select: ({ state }) => (state.variables as PlaceCallBody).to,
  })
  return asked[0] ?? null
}
