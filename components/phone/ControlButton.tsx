import type { LucideIcon } from 'lucide-react'
import { cx } from '#components/ui/cx.ts'
import type { Toggle } from '#lib/client/phone/phoneView.ts'

interface ControlButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly state: Toggle
  readonly onPress: () => void
  /** Why it cannot be pressed, as a sentence. */
  readonly refusal?: string | undefined
  readonly shortcut?: string | undefined
  readonly tone?: 'held' | 'accent'
}

/** One place in the grid. While the carrier has not confirmed it shows its own progress and keeps its place. */
export function ControlButton({
  icon: Icon,
  label,
  state,
  onPress,
  refusal,
  shortcut,
  tone,
}: ControlButtonProps) {
  const pending = state === 'turningOn' || state === 'turningOff'
  const on = state === 'on' || state === 'turningOn'
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-busy={pending}
      aria-keyshortcuts={shortcut}
      disabled={refusal !== undefined}
      title={refusal ?? (shortcut ? `${label} (${shortcut})` : label)}
      onClick={pending ? undefined : onPress}
      className={cx(
        'relative flex h-14 cursor-pointer flex-col items-center justify-center gap-1 overflow-hidden rounded-md text-xs font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-45',
        on && tone === 'held' && 'bg-held-soft text-held',
        on && tone !== 'held' && 'bg-accent-soft text-accent',
        !on && 'bg-sunken text-ink hover:bg-hover',
      )}
    >
      <Icon className="size-[18px]" aria-hidden strokeWidth={1.75} />
      {label}
      {pending ? <span aria-hidden className="progress-line" /> : null}
    </button>
  )
}
