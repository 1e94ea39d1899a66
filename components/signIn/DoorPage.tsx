'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '#components/frame/Mark.tsx'

interface DoorPageProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** The page of whoever is not inside yet. */
export function DoorPage({ title, hint, children }: DoorPageProps) {
  const t = useTranslations('app')
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center bg-canvas px-4 py-10">
      <div className="flex w-full max-w-[380px] flex-col gap-6">
        <div className="flex items-center gap-3">
          <Mark className="size-10" />
          <div>
            <p className="text-lg leading-6 font-semibold">{t('name')}</p>
            <p className="text-sm text-muted">{t('tagline')}</p>
          </div>
        </div>
        <div className="flex flex-col gap-4 rounded-lg border bg-surface p-6 shadow-[0_1px_2px_var(--float-near)]">
          <div>
            <h1 className="text-xl font-semibold">{title}</h1>
            {hint ? <p className="mt-1 text-sm text-muted">{hint}</p> : null}
          </div>
          {children}
        </div>
      </div>
    </main>
  )
}
