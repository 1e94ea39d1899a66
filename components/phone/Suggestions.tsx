'use client'

import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { Avatar } from '#components/ui/Avatar.tsx'
import { cx } from '#components/ui/cx.ts'
import type { Dialer } from '#lib/client/phone/dialer.ts'

interface SuggestionsProps {
  readonly id: string
  readonly dialer: Dialer
  /** Which one Enter would call; -1: what is typed. */
  readonly marked: number
  readonly onDial: (to: string) => void
}

export function Suggestions({
  id,
  dialer: { suggestions, searching, preview },
  marked,
  onDial,
}: SuggestionsProps) {
  const t = useTranslations('phone')
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label={t('suggestions')} className="flex flex-col">
        {suggestions.map((one, index) => (
          <button
            key={`${one.contactId} ${one.number}`}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onClick={() => onDial(one.number)}
            className={cx(
              'flex h-11 cursor-pointer items-center gap-2.5 rounded-md px-2 text-left transition-colors hover:bg-hover',
              index === marked && 'bg-accent-soft',
            )}
          >
            <Avatar name={one.unnamed ? '' : one.name} />
            <span className="min-w-0 flex-1">
              <span className="block truncate text-sm leading-5 font-medium">
                <PartyName name={one.name} unnamed={one.unnamed} number={one.number} />
              </span>
              <span className="block truncate text-xs text-muted">
                <PhoneText number={one.number} />
                {one.label ? ` · ${one.label}` : null}
              </span>
            </span>
          </button>
        ))}
      </div>
      <p role="status" className={cx('px-2 py-2 text-sm text-muted', suggestions.length > 0 && 'sr-only')}>
        {suggestions.length > 0 ? null : searching ? t('searching') : preview ? null : t('noMatch')}
      </p>
    </>
  )
}
