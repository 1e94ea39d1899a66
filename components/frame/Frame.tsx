'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Rail, type Section } from './Rail.tsx'

interface FrameProps {
  readonly section: Section | null
  /** The right end of the top bar. */
  readonly tools: ReactNode
  readonly children: ReactNode
}

/** What stays while pages change: the places at the left, the state of oneself at the top right. */
export function Frame({ section, tools, children }: FrameProps) {
  const t = useTranslations()
  return (
    <div className="flex h-dvh min-w-[960px]">
      <a
        href="#content"
        className="fixed top-2 left-2 z-70 -translate-y-16 rounded-md bg-accent-fill px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {t('app.skipToContent')}
      </a>
      <Rail section={section} />
      <div className="flex min-w-0 flex-1 flex-col bg-surface">
        <header className="flex h-[52px] shrink-0 items-center gap-3 border-b pr-4 pl-6">
          <h1 className="flex-1 text-xl font-semibold">{section ? t(`nav.${section}`) : null}</h1>
          {tools}
        </header>
        <main id="content" className="flex min-h-0 flex-1">
          {children}
        </main>
      </div>
    </div>
  )
}
