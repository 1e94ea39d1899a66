import { PhoneIncoming, PhoneMissed, PhoneOutgoing, UsersRound } from 'lucide-react'
import { cx } from '#components/ui/cx.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { callResult } from './callResult.ts'

const WAYS = { inbound: PhoneIncoming, outbound: PhoneOutgoing, internal: UsersRound } as const

/** Which way a call went; one that was missed stands out. */
export function CallIcon({ call }: { readonly call: CallSnapshot }) {
  const missed = callResult(call).kind === 'missed'
  const Icon = missed ? PhoneMissed : WAYS[call.direction]
  return (
    <Icon
      className={cx('size-4 shrink-0', missed ? 'text-danger' : 'text-faint')}
      aria-hidden
      strokeWidth={1.75}
    />
  )
}
