import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import type { LineCommandBody } from '#lib/contracts/lineCommand.ts'
import { commandLines } from '../commands/commandLines.ts'
import { tellProblem } from '../notices.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { untilSeen } from './untilSeen.ts'

const KEY = ['lines'] as const

/** Asks something of the two lines. Pending until the line that is to be heard is seen to have changed. */
export function useCommandLines(): (command: LineCommandBody) => void {
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationKey: KEY,
    mutationFn: async (command: LineCommandBody) => {
      const callId = command.type === 'SwitchLine' ? command.callId : command.intoCallId
      const before = client
        .getQueryData(deskQuery.queryKey)
        ?.calls.find((call) => call.id === callId)?.version
      await commandLines(command)
      await untilSeen(client, callId, (call) => call.version > (before ?? -1))
    },
    onError: tellProblem,
  })
  return mutate
}

/** What was asked of the lines and is not yet true. */
export function usePendingLines(): LineCommandBody['type'] | null {
  const asked = useMutationState({
    filters: { mutationKey: KEY, status: 'pending' },
    select: ({ state }) => (state.variables as LineCommandBody).type,
  })
  return asked[0] ?? null
}
