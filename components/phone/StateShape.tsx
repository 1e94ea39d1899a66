import { PencilLine, TriangleAlert, UsersRound } from 'lucide-react'
import { cx } from '#components/ui/cx.ts'
import type { PhoneTone } from './phoneTone.ts'

/** Each state has a shape of its own, told apart without its colour. */
export function StateShape({ tone }: { readonly tone: PhoneTone }) {
  if (tone === 'held') {
    return (
      <span aria-hidden className="flex w-2 justify-between">
        <span className="h-2.5 w-[3px] rounded-sm bg-current" />
        <span className="h-2.5 w-[3px] rounded-sm bg-current" />
      </span>
    )
  }
  if (tone === 'warning' || tone === 'danger') {
    return <TriangleAlert className="size-3.5 shrink-0" aria-hidden strokeWidth={2.25} />
  }
  if (tone === 'consult') {
    return <UsersRound className="size-3.5 shrink-0" aria-hidden strokeWidth={2.25} />
  }
  if (tone === 'wrapUp') return <PencilLine className="size-3.5 shrink-0" aria-hidden strokeWidth={2.25} />
  const shape = {
    ringing: 'animate-[ring-pulse_1.4s_ease-out_infinite] bg-current',
    live: 'bg-current',
    quiet: 'border-2 border-current',
  }[tone]
  return <span aria-hidden className={cx('size-2 shrink-0 rounded-full', shape)} />
}
