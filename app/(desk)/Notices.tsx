'use client'

import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Toast } from '#components/ui/Toasts.tsx'
import { type Notice, watchNotices } from '#lib/client/notices.ts'
import { useNoticeText } from './useNoticeText.ts'

const Toasts = lazy(() => import('#components/ui/Toasts.tsx'))

/** Tells the person, in passing, what he should know once. */
export function Notices() {
  const [notices, setNotices] = useState<readonly (Notice & { readonly id: number })[]>([])
  const [needed, setNeeded] = useState(false)
  const textOf = useNoticeText()
  useEffect(() => {
    let id = 0
    return watchNotices((notice) => {
      setNeeded(true)
      setNotices((known) => [...known, { ...notice, id: id++ }])
    })
  }, [])
  const shown = useCallback(
    (ids: readonly number[]) => setNotices((known) => known.filter(({ id }) => !ids.includes(id))),
    [],
  )
  if (!needed) return null
  const toasts = notices.map((notice): Toast => {
    return { id: notice.id, text: textOf(notice), tone: notice.kind === 'problem' ? 'danger' : 'plain' }
  })
  return (
    <Suspense>
      <Toasts toasts={toasts} onShown={shown} />
    </Suspense>
  )
}
