import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import type { CallCommand } from '#lib/contracts/callCommands.ts'
import { ApiProblem } from '../apiProblem.ts'
import { commandCall } from '../commands/commandCall.ts'
import { DeskContext } from '../desk/deskContext.ts'
import { tellProblem } from '../notices.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { sendLeg } from './sendLeg.ts'
import { untilSeen } from './untilSeen.ts'

const KEY = ['command'] as const

export interface AskedOfCall {
  readonly callId: string
  readonly command: CallCommand
}

/** Asks something of a call. Pending until the call is seen to have changed; the truth comes from the server. */
export function useCommandCall(): (asked: AskedOfCall) => void {
  const client = useQueryClient()
  const desk = useContext(DeskContext)
  const { mutate } = useMutation({
    mutationKey: KEY,
    mutationFn: async ({ callId, command }: AskedOfCall) => {
      const before = client
        .getQueryData(deskQuery.queryKey)
        ?.calls.find((call) => call.id === callId)?.version
      const leg = desk && 'intent' in command ? sendLeg(desk, callId, command.intent) : null
      const { awaitedLegId } = await commandCall(callId, command).catch((error: unknown) => {
        // Without an answer it may have been granted: then the leg is awaited, and else the carrier sends it away.
        if (error instanceof ApiProblem) leg?.callBack()
        throw error
      })
      if (awaitedLegId === null) leg?.callBack()
      await untilSeen(client, callId, (call) => call.version > (before ?? -1))
    },
    onError(error) {
      desk?.obeyServer()
      tellProblem(error)
    },
  })
  return mutate
}

/** What was asked and is not yet true. */
export function usePendingCommands(): AskedOfCall[] {
  return useMutationState({
    filters: { mutationKey: KEY, status: 'pending' },
    select: ({ state }) => state.variables as AskedOfCall,
  })
}
