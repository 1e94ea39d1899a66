'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import type { RefusalOf } from '#lib/client/phone/refusalOf.ts'
import { useRefusalText } from './useRefusalText.ts'

interface TransferKindProps {
  readonly warm: boolean
  readonly onWarm: (warm: boolean) => void
  /** Why a warm one would be refused. */
  readonly refused: RefusalOf
}

/** To speak with the target first, or to hand the customer over at once. */
export function TransferKind({ warm, onWarm, refused }: TransferKindProps) {
  const t = useTranslations('picker')
  const reason = useRefusalText()(refused)
  return (
    <fieldset aria-label={t('kind')} className="flex flex-col gap-1">
      <div className="grid grid-cols-2 rounded-md bg-sunken p-0.5">
        {[true, false].map((one) => {
          const why = one ? reason : undefined
          return (
            <button
              key={String(one)}
              type="button"
              aria-pressed={warm === one}
              aria-disabled={why !== undefined}
              aria-description={why}
              title={why}
              onClick={why ? undefined : () => onWarm(one)}
              className={cx(
                'flex h-8 items-center justify-center gap-1.5 rounded-[6px] text-sm font-medium transition-colors',
                warm === one ? 'bg-chosen text-ink shadow-[0_1px_2px_var(--float-near)]' : 'text-muted',
                why ? 'cursor-not-allowed text-faint' : 'cursor-pointer hover:text-ink',
              )}
            >
              {why && refused?.refused === 'planTooSmall' ? <Lock className="size-3" aria-hidden /> : null}
              {one ? t('warm') : t('cold')}
            </button>
          )
        })}
      </div>
      <p className="text-xs text-muted">{reason ?? (warm ? t('warmHint') : t('coldHint'))}</p>
    </fieldset>
  )
}
