import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly icon: LucideIcon
  readonly text: string
  /** The one next step. */
  readonly action?: ReactNode
}

/** Says what will be here. */
export function EmptyState({ icon: Icon, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center text-muted">
      <Icon className="size-7 text-faint" aria-hidden strokeWidth={1.5} />
      <p className="max-w-sm">{text}</p>
      {action}
    </div>
  )
}
