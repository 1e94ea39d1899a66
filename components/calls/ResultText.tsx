'use client'

import { useTranslations } from 'next-intl'
import { clockText } from '#lib/client/time/clockText.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { callResult } from './callResult.ts'

/** What became of a call, in a word or a duration. */
export function ResultText({ call }: { readonly call: CallSnapshot }) {
  const t = useTranslations('callResult')
  const result = callResult(call)
  switch (result.kind) {
    case 'open':
      return <span className="text-live">{t('open')}</span>
    case 'talked':
      return <span className="tabular">{clockText(result.ms)}</span>
    case 'missed':
      return <span className="text-danger">{t('missed')}</span>
    case 'unanswered':
      return <>{t(result.reason)}</>
  }
}
