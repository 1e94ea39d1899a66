'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { usePartyNames } from './usePartyNames.ts'

interface MergePanelProps {
  readonly calls: readonly CallSnapshot[]
  readonly agentId: string
  readonly onMerge: () => void
  readonly onStay: () => void
}

/** Asks once, in a sentence that names everyone. */
export function MergePanel({ calls, agentId, onMerge, onStay }: MergePanelProps) {
  const t = useTranslations('phone')
  const names = usePartyNames(calls, agentId)
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-2 text-sm font-medium">{t('mergeQuestion', { names })}</legend>
      <Button autoFocus tone="primary" size="large" onClick={onMerge}>
        {t('merge')}
      </Button>
      <Button tone="quiet" onClick={onStay}>
        {t('stay')}
      </Button>
    </fieldset>
  )
}
