'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import type { DepartureWay } from '#lib/client/phone/departureOf.ts'

interface DepartPanelProps {
  readonly ways: readonly DepartureWay[]
  readonly onWay: (way: DepartureWay) => void
  readonly onStay: () => void
}

/** Putting the receiver down can mean more than one thing here: which, the gentlest first, the end for all last. */
export function DepartPanel({ ways, onWay, onStay }: DepartPanelProps) {
  const t = useTranslations('phone')
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-2 text-sm font-medium">{t('departQuestion')}</legend>
      {ways.map((way, index) => (
        <Button
          key={way}
          // The question has come at a click or a key: the answer is where the focus is.
          autoFocus={index === 0}
          tone={way === 'end' ? 'danger' : index === 0 ? 'primary' : 'plain'}
          size="large"
          onClick={() => onWay(way)}
        >
          {t(`depart.${way}`)}
        </Button>
      ))}
      <Button tone="quiet" onClick={onStay}>
        {t('stay')}
      </Button>
    </fieldset>
  )
}
