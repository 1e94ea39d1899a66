'use client'

import { Phone, UserRound } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { Avatar } from '#components/ui/Avatar.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'

interface RequesterCardProps {
  readonly requester: TicketSnapshot['requester']
  readonly onDial: (to: string) => void
}

export function RequesterCard({ requester, onDial }: RequesterCardProps) {
  const t = useTranslations('tickets')
  const { name, unnamed, number } = requester
  return (
    <section aria-label={t('requester')} className="flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <Avatar name={unnamed ? '' : name} size="large" />
        <div className="min-w-0">
          <p className="truncate font-semibold">
            <PartyName name={name} unnamed={unnamed} number={number} />
          </p>
          {number && !unnamed ? (
            <p className="text-sm text-muted">
              <PhoneText number={number} />
            </p>
          ) : null}
        </div>
      </div>
      <div className="flex gap-2">
        {number ? (
          <Button className="flex-1" onClick={() => onDial(number)}>
            <Phone className="size-4" aria-hidden />
            {t('callBack')}
          </Button>
        ) : null}
        <Link
          href={`/contacts?q=${encodeURIComponent(number ?? name)}`}
          prefetch={false}
          aria-label={t('toContact')}
          title={t('toContact')}
          className="flex size-8 shrink-0 items-center justify-center rounded-md border text-muted transition-colors hover:bg-hover hover:text-ink"
        >
          <UserRound className="size-4" aria-hidden />
        </Link>
      </div>
    </section>
  )
}
