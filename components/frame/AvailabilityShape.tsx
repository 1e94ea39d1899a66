import { cx } from '#components/ui/cx.ts'
import type { AvailabilityBody } from '#lib/contracts/people.ts'

const SHAPES: Record<AvailabilityBody['choice'], string> = {
  available: 'rounded-full bg-live',
  away: 'rounded-[2px] bg-held-fill',
  offline: 'rounded-full border-2 border-faint',
}

/** A dot, a square or a ring: told apart without their colours. */
export function AvailabilityShape({ choice }: { readonly choice: AvailabilityBody['choice'] }) {
  return <span aria-hidden className={cx('size-2.5 shrink-0', SHAPES[choice])} />
}
