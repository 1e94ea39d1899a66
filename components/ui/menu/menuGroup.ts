import type { ReactNode } from 'react'

export interface MenuItem {
  readonly id: string
  readonly content: ReactNode
  /** Said once, at the right edge. */
  readonly detail?: ReactNode
  /** Set for one of several that can be chosen. */
  readonly chosen?: boolean
  readonly onSelect: () => void
}

export interface MenuGroup {
  readonly id: string
  readonly label?: string
  readonly items: readonly MenuItem[]
}
