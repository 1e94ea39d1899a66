'use client'

import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { Avatar } from '#components/ui/Avatar.tsx'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import { TicketLink } from './TicketLink.tsx'

/** Who is on the other side, how he came, and where the work on it is. */
export function Party({ call }: { readonly call: CallSnapshot }) {
  const t = useTranslations('phone')
  const { contact, remoteNumber, queue, phoneNumber } = call
  const isInternal = call.direction === 'internal'
  return (
    <div className="flex items-center gap-3">
      <Avatar name={contact.unnamed ? '' : contact.name} size="large" />
      <div className="min-w-0 flex-1">
        <p className="truncate text-lg leading-6 font-semibold">
          <PartyName name={contact.name} unnamed={contact.unnamed} number={remoteNumber} />
        </p>
        <p className="flex gap-1.5 truncate text-sm text-muted">
          {contact.unnamed || isInternal ? null : (
            <>
              <PhoneText number={remoteNumber} />
              <span aria-hidden className="text-faint">
                ·
              </span>
            </>
          )}
          <span className="truncate">{isInternal ? t('internal') : (queue?.name ?? phoneNumber.name)}</span>
        </p>
      </div>
      <TicketLink id={call.ticketId} />
    </div>
  )
}
