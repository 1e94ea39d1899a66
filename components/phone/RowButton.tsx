import type { LucideIcon } from 'lucide-react'
import { cx } from '#components/ui/cx.ts'

interface RowButtonProps {
  readonly label: string
  readonly icon: LucideIcon
  /** Why it would be refused, as a sentence. */
  readonly reason: string | undefined
  readonly pending?: boolean
  /** A switch, and how it stands; absent: no switch. */
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A small verb at the end of a row. One that would be refused can be reached, and says why. */
export function RowButton({ label, icon: Icon, reason, pending = false, pressed, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={reason !== undefined}
      aria-description={reason}
      aria-busy={pending}
      aria-pressed={pressed}
      title={reason ?? label}
      onClick={pending || reason ? undefined : onPress}
      className={cx(
        'relative flex size-7 items-center justify-center overflow-hidden rounded-md transition-colors',
        pressed ? 'bg-accent-soft text-accent' : 'text-muted',
        // What is so stays to be seen, whoever may change it.
        reason && !pressed && 'opacity-45',
        reason ? 'cursor-not-allowed' : 'cursor-pointer hover:bg-hover hover:text-ink',
      )}
    >
      <Icon className="size-4" aria-hidden strokeWidth={1.75} />
      {pending ? <span aria-hidden className="progress-line" /> : null}
    </button>
  )
}
