import type { ComponentType } from 'react'

/** What stands over a control's word. */
export type ControlFace = ComponentType<{
  readonly className?: string
  readonly strokeWidth?: number
  readonly 'aria-hidden'?: boolean
}>
