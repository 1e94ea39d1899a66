'use client'

import { ChevronsUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { Menu } from '#components/ui/menu/Menu.tsx'
import type { CallerId } from '#lib/client/phone/useCallerId.ts'

/** The number calls go out from. */
export function CallerIdMenu({ callerId: { numbers, chosen, choose } }: { readonly callerId: CallerId }) {
  const t = useTranslations('phone')
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={t('callerId')}
          className="flex h-9 w-full cursor-pointer items-center gap-2 rounded-md border bg-surface pr-2.5 pl-3 text-sm transition-colors hover:bg-hover"
        >
          <span className="text-faint">{t('callerId')}</span>
          <span className="min-w-0 flex-1 truncate text-right font-medium text-ink">
            {chosen ? (
              <>
                {chosen.name} · <PhoneText number={chosen.number} />
              </>
            ) : (
              t('noCallerId')
            )}
          </span>
          <ChevronsUpDown className="size-3.5 shrink-0 text-faint" aria-hidden />
        </button>
      }
      groups={[
        {
          id: 'numbers',
          label: t('callerId'),
          items: numbers.map((number) => ({
            id: number.id,
            content: number.name,
            detail: <PhoneText number={number.number} />,
            chosen: number.id === chosen?.id,
            onSelect: () => choose(number.id),
          })),
        },
      ]}
    />
  )
}
