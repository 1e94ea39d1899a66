'use client'

import { OtherLine } from './OtherLine.tsx'
import type { PhoneProps } from './phoneProps.ts'
import { SecondIncoming } from './SecondIncoming.tsx'

/** What there is beside the call that is shown large, always above it: a call that rings, and the other line. */
export function BesideLine({ lines, actions, onPanel }: PhoneProps) {
  if (!lines.second && !lines.other) return null
  return (
    <div className="flex flex-col gap-2 px-4 pb-3">
      {lines.second ? <SecondIncoming view={lines.second} actions={actions} /> : null}
      <OtherLine lines={lines} actions={actions} onMerge={() => onPanel('merge')} />
    </div>
  )
}
