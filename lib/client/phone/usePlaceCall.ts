import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import type { PlaceCallBody } from '#lib/contracts/callCommands.ts'
import { placeCall } from '../commands/placeCall.ts'
import { DeskContext } from '../desk/deskContext.ts'
import { tellProblem } from '../notices.ts'
import { sendLeg } from './sendLeg.ts'
import { untilSeen } from './untilSeen.ts'

const KEY = ['placeCall'] as const

type Asked = WithoutIntent<PlaceCallBody>
type WithoutIntent<Body> = Body extends unknown ? Omit<Body, 'intent'> : never

/** Calls somebody: opens the call and brings this browser into it. */
export function usePlaceCall(): (asked: Asked) => void {
  const client = useQueryClient()
  const desk = useContext(DeskContext)
  const { mutate } = useMutation({
    mutationKey: KEY,
    mutationFn: async (asked: Asked) => {
      const intent = crypto.randomUUID()
      const { callId } = await placeCall({ ...asked, intent })
      if (desk) sendLeg(desk, callId, intent)
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
    select: ({ state }) => state.variables as Asked,
  })
  return asked.find((body) => 'to' in body)?.to ?? null
}
