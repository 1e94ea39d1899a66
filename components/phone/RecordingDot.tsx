import { cx } from '#components/ui/cx.ts'
import type { RecordingState } from '#lib/client/phone/recordingState.ts'

/** Full while it records, hollow with two bars while paused, hollow when it does not. */
export function RecordingDot({ state }: { readonly state: RecordingState }) {
  if (state === 'paused' || state === 'pausing') {
    return (
      <span aria-hidden className="flex size-[18px] items-center justify-center">
        <span className="flex size-4 items-center justify-center gap-[2px] rounded-full border-2 border-danger">
          <span className="h-1.5 w-[2px] bg-danger" />
          <span className="h-1.5 w-[2px] bg-danger" />
        </span>
      </span>
    )
  }
  return (
    <span aria-hidden className="flex size-[18px] items-center justify-center">
      <span
        className={cx('size-2.5 rounded-full', state === 'on' ? 'bg-danger' : 'border-2 border-current')}
      />
    </span>
  )
}
