import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useMe } from '../desk/useMe.ts'
import { useTab } from '../desk/useTab.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { useNow } from '../time/useNow.ts'
import { dismissedCalls } from './dismissedCalls.ts'
import { type PhoneView, phoneView } from './phoneView.ts'
import { usePendingCommands } from './useCommandCall.ts'
import { usePlacing } from './usePlaceCall.ts'

const TICK_MS = 500
const NOTHING: ReadonlySet<string> = new Set()

/** What the phone shows now; looked at again while something is counted. */
export function usePhoneView(): PhoneView {
  const { id } = useMe()
  const tab = useTab()
  const { data } = useQuery(deskQuery)
  const pending = usePendingCommands()
  const placing = usePlacing()
  const { ids } = useSyncExternalStore(dismissedCalls.subscribe, dismissedCalls.get, () => ({ ids: NOTHING }))
  const counting =
    placing !== null || (data !== undefined && (data.calls.length > 0 || data.desk.wrapUp !== null))
  const now = useNow(counting ? TICK_MS : null)
  return phoneView(
    {
      ...tab,
      agentId: id,
      desk: data?.desk ?? null,
      calls: data?.calls ?? [],
      pending,
      placing,
      dismissed: ids,
    },
    now,
  )
}
