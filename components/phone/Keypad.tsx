'use client'

import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'

const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
] as const

interface KeypadProps {
  readonly onDigit: (digit: string) => void
  readonly disabled?: boolean
}

export function Keypad({ onDigit, disabled = false }: KeypadProps) {
  const t = useTranslations('phone')
  return (
    <fieldset aria-label={t('pad')} className="grid grid-cols-3 gap-1.5">
      {KEYS.map(([digit, letters]) => (
        <button
          key={digit}
          type="button"
          disabled={disabled}
          aria-label={t('digit', { digit })}
          onClick={() => onDigit(digit)}
          className={cx(
            'flex h-10 cursor-pointer flex-col items-center justify-center rounded-md bg-sunken leading-none transition-colors hover:bg-hover active:bg-accent-soft disabled:cursor-not-allowed disabled:opacity-45',
          )}
        >
          <span className="text-lg font-medium">{digit}</span>
          {letters ? <span className="text-[9px] tracking-wider text-faint">{letters}</span> : null}
        </button>
      ))}
    </fieldset>
  )
}
