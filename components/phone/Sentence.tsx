import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '#components/ui/cx.ts'

const LOOK = {
  quiet: 'bg-sunken text-muted',
  live: 'bg-live-soft text-live',
  held: 'bg-held-soft text-held',
  consult: 'bg-consult-soft text-consult',
  ringing: 'bg-ringing-soft text-ringing',
  danger: 'bg-danger-soft text-danger',
  accent: 'bg-accent-soft text-accent',
} as const

export type SentenceTone = keyof typeof LOOK

interface SentenceProps {
  readonly icon: LucideIcon
  readonly tone?: SentenceTone
  readonly children: ReactNode
}

/** What is happening, in one sentence. */
export function Sentence({ icon: Icon, tone = 'quiet', children }: SentenceProps) {
  return (
    <p className={cx('flex items-start gap-2 rounded-md px-3 py-2 text-sm text-pretty', LOOK[tone])}>
      <Icon className="mt-[2px] size-4 shrink-0" aria-hidden strokeWidth={1.75} />
      {children}
    </p>
  )
}
