'use client'

import { Phone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { CallIcon } from '#components/calls/CallIcon.tsx'
import { PartyName } from '#components/calls/PartyName.tsx'
import { ResultText } from '#components/calls/ResultText.tsx'
import { Moment } from '#components/ui/Moment.tsx'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

interface RecentCallProps {
  readonly call: CallSnapshot
  readonly onDial: (to: string) => void
}

export function RecentCall({ call, onDial }: RecentCallProps) {
  const t = useTranslations('phone')
  return (
    <button
      type="button"
      title={t('redial')}
      onClick={() => onDial(call.remoteNumber)}
      className="group flex h-10 cursor-pointer items-center gap-2.5 rounded-md px-2 text-left transition-colors hover:bg-hover"
    >
      <CallIcon call={call} />
      <span className="sr-only">{call.direction === 'inbound' ? t('inbound') : t('outbound')}</span>
      <span className="min-w-0 flex-1 truncate text-sm font-medium">
        <PartyName name={call.contact.name} unnamed={call.contact.unnamed} number={call.remoteNumber} />
      </span>
      <span className="text-xs text-muted">
        <ResultText call={call} />
      </span>
      <span className="w-16 text-right text-xs text-faint group-hover:hidden group-focus-visible:hidden">
        <Moment at={call.startedAt} />
      </span>
      <span className="hidden w-16 justify-end text-accent group-hover:flex group-focus-visible:flex">
        <Phone className="size-4" aria-hidden />
      </span>
      <span className="sr-only">{t('redial')}</span>
    </button>
  )
}
