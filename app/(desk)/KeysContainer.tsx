'use client'

import { lazy, Suspense } from 'react'

const KeysHelp = lazy(() => import('#components/phone/KeysHelp.tsx'))

interface KeysContainerProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** The sheet of keys; it comes when it is first asked for. */
export function KeysContainer({ open, onClose }: KeysContainerProps) {
  return open ? (
    <Suspense>
      <KeysHelp onClose={onClose} />
    </Suspense>
  ) : null
}
