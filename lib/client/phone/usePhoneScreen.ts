import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { useMe } from '../desk/useMe.ts'
import { useTab } from '../desk/useTab.ts'
import { deskQuery } from '../queries/deskQuery.ts'
import { recentCallsQuery } from '../queries/recentCallsQuery.ts'
import { serverNow } from '../time/serverClock.ts'
import { useNow } from '../time/useNow.ts'
import { dismissedCalls } from './dismissedCalls.ts'
import { failedInvitations } from './failedInvitations.ts'
import { type LinesView, linesView } from './linesView.ts'
import { NEWS_MS } from './overView.ts'
import { type PhoneSituation, type PhoneView, phoneView } from './phoneView.ts'
import { usePendingCommands } from './useCommandCall.ts'
import { usePendingLines } from './useCommandLines.ts'
import { usePlacing } from './usePlaceCall.ts'

const TICK_MS = 500
const NOTHING: ReadonlySet<string> = new Set()

/** What the phone shows now; looked at again while something is counted. */
export function usePhoneScreen(): { readonly view: PhoneView; readonly lines: LinesView } {
  const { id } = useMe()
  const tab = useTab()
  const { data } = useQuery(deskQuery)
  const { data: recent = [] } = useQuery(recentCallsQuery)
  const pending = usePendingCommands()
  const placing = usePlacing()
  const pendingLines = usePendingLines()
  const { ids } = useSyncExternalStore(dismissedCalls.subscribe, dismissedCalls.get, () => ({ ids: NOTHING }))
  const { all } = useSyncExternalStore(
    failedInvitations.subscribe,
    failedInvitations.get,
    failedInvitations.get,
  )
  // After a reload the call that has just ended, or is being wrapped up, is no live one any more; it is among the latest.
  const calls = data ? [...data.calls, ...recent.filter((call) => isOver(call, data.calls))] : []
  const counting = placing !== null || calls.some(isCounted) || (data?.desk.wrapUp ?? null) !== null
  const now = useNow(counting ? TICK_MS : null)
  const situation: PhoneSituation = {
    ...tab,
    agentId: id,
    desk: data?.desk ?? null,
    calls,
    pending,
    placing,
    dismissed: ids,
    failed: all,
    pendingLines,
  }
  return { view: phoneView(situation, now), lines: linesView(situation, now) }
}

/** A call is looked at again while it lives, and for as long as its end may be on the screen. */
function isCounted({ status, endedAt }: CallSnapshot): boolean {
  return status !== 'closed' || serverNow() - (endedAt ?? 0) < NEWS_MS + TICK_MS
}

function isOver(call: CallSnapshot, live: readonly CallSnapshot[]): boolean {
  return call.status === 'closed' && !live.some(({ id }) => id === call.id)
}
