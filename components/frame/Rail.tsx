'use client'

import { Ticket, Users } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { cx } from '#components/ui/cx.ts'
import { Mark } from './Mark.tsx'

const PLACES = [
  { section: 'tickets', href: '/tickets', icon: Ticket },
  { section: 'contacts', href: '/contacts', icon: Users },
] as const

export type Section = (typeof PLACES)[number]['section']

/** The places of the desk. */
export function Rail({ section }: { readonly section: Section | null }) {
  const t = useTranslations('nav')
  return (
    <nav
      aria-label={t('main')}
      className="flex w-16 shrink-0 flex-col items-center gap-1 border-r bg-canvas py-3"
    >
      <Mark className="mb-3 size-8" />
      {PLACES.map(({ section: place, href, icon: Icon }) => (
        <Link
          key={place}
          href={href}
          aria-current={place === section ? 'page' : undefined}
          className={cx(
            'flex h-[52px] w-[54px] flex-col items-center justify-center gap-1 rounded-md text-[11px] font-medium transition-colors',
            place === section ? 'bg-accent-soft text-accent' : 'text-muted hover:bg-hover hover:text-ink',
          )}
        >
          <Icon className="size-5" aria-hidden strokeWidth={1.75} />
          {t(place)}
        </Link>
      ))}
    </nav>
  )
}
