'use client'

import { useTranslations } from 'next-intl'
import { SkeletonRows } from '#components/ui/SkeletonRows.tsx'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { RecentCall } from './RecentCall.tsx'

interface RecentCallsProps {
  readonly calls: readonly CallSnapshot[] | null
  readonly onDial: (to: string) => void
}

const SHOWN = 5

/** The agent's latest calls, each one press away from being called again. */
export function RecentCalls({ calls, onDial }: RecentCallsProps) {
  const t = useTranslations('phone')
  return (
    <section aria-label={t('recent')} className="flex h-full flex-col">
      <h3 className="px-2 pt-0.5 pb-1 text-xs font-medium text-faint">{t('recent')}</h3>
      {calls === null ? (
        <SkeletonRows rows={SHOWN} className="my-1 h-8" />
      ) : calls.length === 0 ? (
        <p className="m-auto max-w-56 text-center text-sm text-muted">{t('noRecent')}</p>
      ) : (
        calls.slice(0, SHOWN).map((call) => <RecentCall key={call.id} call={call} onDial={onDial} />)
      )}
    </section>
  )
}
