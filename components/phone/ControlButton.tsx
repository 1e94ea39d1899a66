'use client'

import { Lock } from 'lucide-react'
import { useId } from 'react'
import { cx } from '#components/ui/cx.ts'
import type { RefusalOf } from '#lib/client/phone/refusalOf.ts'
import type { Toggle } from '#lib/client/phone/toggle.ts'
import type { ControlFace } from './controlFace.ts'
import { useRefusalText } from './useRefusalText.ts'

interface ControlButtonProps {
  readonly icon: ControlFace
  readonly label: string
  /** What pressing it does, where the word under the icon says what is so. */
  readonly hint?: string
  readonly state: Toggle
  readonly onPress: () => void
  readonly refused?: RefusalOf
  readonly shortcut?: string | undefined
  readonly tone?: 'held' | 'accent' | 'danger'
}

const ON = {
  held: 'bg-held-soft text-held',
  accent: 'bg-accent-soft text-accent',
  danger: 'bg-danger-soft text-danger',
} as const

/**
 * One place in the grid. While the carrier has not confirmed it shows its own progress and keeps its place. One that
 * would be refused can still be reached, and says why.
 */
export function ControlButton({
  icon: Icon,
  label,
  hint,
  state,
  onPress,
  refused = null,
  shortcut,
  tone = 'accent',
}: ControlButtonProps) {
  const id = useId()
  const reason = useRefusalText()(refused)
  const pending = state === 'turningOn' || state === 'turningOff'
  const on = state === 'on' || state === 'turningOn'
  const name = hint ? `${label}, ${hint}` : label
  return (
    <span className="contents">
      <button
        type="button"
        aria-label={name}
        aria-pressed={on}
        aria-busy={pending}
        aria-keyshortcuts={shortcut}
        aria-disabled={reason !== undefined}
        aria-describedby={reason ? id : undefined}
        title={reason ? undefined : shortcut ? `${hint ?? label} (${shortcut})` : (hint ?? label)}
        onClick={pending || reason ? undefined : onPress}
        className={cx(
          'peer relative flex h-14 flex-col items-center justify-center gap-1 overflow-hidden rounded-md px-0.5 text-xs font-medium whitespace-nowrap transition-colors',
          !reason && 'cursor-pointer',
          reason ? 'cursor-not-allowed bg-sunken text-faint/70' : on ? ON[tone] : 'bg-sunken hover:bg-hover',
        )}
      >
        <Icon className="size-[18px]" aria-hidden strokeWidth={1.75} />
        {label}
        {pending ? <span aria-hidden className="progress-line" /> : null}
        {refused?.refused === 'planTooSmall' ? (
          <Lock className="absolute top-1.5 right-1.5 size-3" aria-hidden strokeWidth={2} />
        ) : null}
      </button>
      {reason ? (
        <span
          id={id}
          role="tooltip"
          className="pointer-events-none absolute inset-x-0 top-full z-10 mt-1.5 hidden rounded-md border bg-raised px-3 py-2 text-sm text-ink shadow-float peer-hover:block peer-focus-visible:block"
        >
          {reason}
        </span>
      ) : null}
    </span>
  )
}
