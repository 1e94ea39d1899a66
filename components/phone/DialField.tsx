'use client'

import { Delete, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { Dialer } from '#lib/client/phone/dialer.ts'
import { DialPreview } from './DialPreview.tsx'
import { Suggestions } from './Suggestions.tsx'

interface DialFieldProps {
  readonly dialer: Dialer
  readonly onDial: (to: string) => void
  /** What stands below while nothing is typed. */
  readonly children: ReactNode
}

/** A name or a number; suggestions as it is typed, arrows choose, Enter calls. */
export function DialField({ dialer, onDial, children }: DialFieldProps) {
  const t = useTranslations('phone')
  const id = useId()
  const [marked, setMarked] = useState(-1)
  const { typed, type, preview, suggestions } = dialer
  const open = typed.trim() !== ''
  const chosen = suggestions[marked]

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // The Enter that ends the composition of a Hangul syllable is not the Enter that calls.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setMarked(Math.max(-1, Math.min(suggestions.length - 1, marked + step)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const to = chosen?.number ?? preview?.number ?? suggestions[0]?.number
      if (to) onDial(to)
    } else if (event.key === 'Escape') type('')
  }

  return (
    <div className="flex min-h-40 shrink! flex-col gap-2">
      <div className="relative shrink-0">
        <Search className="pointer-events-none absolute top-2.5 left-3 size-4 text-faint" aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label={t('search')}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${marked}` : undefined}
          autoComplete="off"
          value={typed}
          placeholder={t('search')}
          onChange={(event) => {
            setMarked(-1)
            type(event.target.value)
          }}
          onKeyDown={onKeyDown}
          className="tabular h-9 w-full rounded-md border bg-surface pr-9 pl-9 text-base placeholder:text-faint"
        />
        {open ? (
          <button
            type="button"
            aria-label={t('backspace')}
            title={t('backspace')}
            onClick={() => type(typed.slice(0, -1))}
            className="absolute top-1 right-1 flex size-7 cursor-pointer items-center justify-center rounded-md text-muted hover:bg-hover"
          >
            <Delete className="size-4" aria-hidden />
          </button>
        ) : null}
      </div>
      {open || children ? (
        // As high as five calls, whatever stands in it: the field does not move while one types.
        <div className="min-h-0 basis-[224px] overflow-y-auto">
          {open ? (
            <>
              <DialPreview preview={preview} />
              <Suggestions id={id} dialer={dialer} marked={marked} onDial={onDial} />
            </>
          ) : (
            children
          )}
        </div>
      ) : null}
    </div>
  )
}
