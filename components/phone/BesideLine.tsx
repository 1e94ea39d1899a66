'use client'

import { LeftTransferRow } from './LeftTransferRow.tsx'
import { OtherLine } from './OtherLine.tsx'
import type { PhoneProps } from './phoneProps.ts'
import { SecondIncoming } from './SecondIncoming.tsx'

/** What there is beside what is shown large, always above it: a call that rings, the other line, a transfer he left. */
export function BesideLine({ lines, actions, onPanel }: PhoneProps) {
  if (!lines.second && !lines.other && !lines.left) return null
  return (
    <div className="flex flex-col gap-2 px-4 pb-3">
      {lines.second ? <SecondIncoming view={lines.second} actions={actions} /> : null}
      {lines.left ? <LeftTransferRow left={lines.left} actions={actions} /> : null}
      <OtherLine lines={lines} actions={actions} onMerge={() => onPanel('merge')} />
    </div>
  )
}
