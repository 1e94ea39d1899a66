import { cx } from '#components/ui/cx.ts'
import { clockText } from '#lib/client/time/clockText.ts'

/** A running duration; its digits do not dance, and screen readers are not told every second. */
export function Clock({ ms, className }: { readonly ms: number; readonly className?: string }) {
  return (
    <span className={cx('tabular', className)} role="timer" aria-live="off">
      {clockText(ms)}
    </span>
  )
}
