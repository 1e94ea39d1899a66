import { cx } from '#components/ui/cx.ts'
import type { PhoneTone } from './phoneTone.ts'

export function StateShape({ tone }: { readonly tone: PhoneTone }) {
  if (tone === 'held') {
    return (
      <span aria-hidden className="flex w-2 justify-between">
        <span className="h-2.5 w-[3px] rounded-sm bg-current" />
        <span className="h-2.5 w-[3px] rounded-sm bg-current" />
      </span>
    )
  }
  const shape = {
    ringing: 'animate-[ring-pulse_1.4s_ease-out_infinite] bg-current',
    live: 'bg-current',
    wrapUp: 'rounded-sm bg-current',
    quiet: 'border-2 border-current',
    danger: 'bg-current',
  }[tone]
  return <span aria-hidden className={cx('size-2 shrink-0 rounded-full', shape)} />
}
