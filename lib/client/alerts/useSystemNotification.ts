import { useEffect } from 'react'
import { notifyIncoming } from './notifyIncoming.ts'

/** Keeps one system notification up while an offer rings (null: none does). */
export function useSystemNotification(offerId: string | null, title: string, body: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one notification an offer, worded as it was when it came
  useEffect(() => {
    if (offerId !== null) return notifyIncoming({ offerId, title, body })
  }, [offerId])
}
