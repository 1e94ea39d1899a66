'use client'

import { useEffect } from 'react'
import { Toaster, toast } from 'sonner'

export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'danger'
}

interface ToastsProps {
  /** What has not been shown yet. */
  readonly toasts: readonly Toast[]
  readonly onShown: (ids: readonly number[]) => void
}

/** What is told in passing, at the top where it covers neither the phone nor a row. Brought with the first of them. */
export default function Toasts({ toasts, onShown }: ToastsProps) {
  useEffect(() => {
    if (toasts.length === 0) return
    for (const { text, tone } of toasts) {
      if (tone === 'danger') toast.error(text)
      else toast(text)
    }
    onShown(toasts.map(({ id }) => id))
  }, [toasts, onShown])
  return (
    <Toaster
      position="top-center"
      offset={60}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-[356px] items-center gap-2.5 rounded-lg border bg-raised px-4 py-3 text-sm text-ink shadow-float',
          error: 'text-danger',
        },
      }}
    />
  )
}
