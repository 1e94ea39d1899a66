'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import type { IncomingView } from '#lib/client/phone/incomingView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { clockText } from '#lib/client/time/clockText.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import { TicketLink } from './TicketLink.tsx'
import { useIncomingKind } from './useIncomingKind.ts'

interface IncomingPanelProps {
  readonly view: IncomingView
  readonly actions: PhoneActions
}

/** Who rings, how he came and how long he has waited; and yes or no, far apart. */
export function IncomingPanel({ view, actions }: IncomingPanelProps) {
  const t = useTranslations('phone')
  const kind = useIncomingKind()
  const { contact, remoteNumber, queue, phoneNumber, ticketId } = view.call
  const isInternal = view.call.direction === 'internal'
  return (
    <div className="flex flex-col gap-5 px-4 pt-1 pb-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <p className="truncate pb-0.5 text-sm font-semibold text-ringing">{kind(view)}</p>
          <p className="truncate text-xl leading-7 font-semibold">
            <PartyName name={contact.name} unnamed={contact.unnamed} number={remoteNumber} />
          </p>
          {contact.unnamed || isInternal ? null : (
            <p className="text-base text-muted">
              <PhoneText number={remoteNumber} />
            </p>
          )}
        </div>
        <TicketLink id={ticketId} />
      </div>
      {isInternal ? null : (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 rounded-md bg-sunken px-3 py-2.5 text-sm">
          {queue ? <Fact term={t('queue')} value={queue.name} /> : null}
          <Fact
            term={t('dialledNumber')}
            value={
              phoneNumber.name === queue?.name ? <PhoneText number={phoneNumber.number} /> : phoneNumber.name
            }
          />
          {view.invitation ? (
            <Fact term={t('askedBy')} value={view.invitation.by.name} />
          ) : (
            <Fact term={t('waiting')} value={clockText(view.waited)} />
          )}
        </dl>
      )}
      <AnswerButtons view={view} actions={actions} />
    </div>
  )
}

function Fact({ term, value }: { readonly term: string; readonly value: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="tabular truncate text-right font-medium">{value}</dd>
    </>
  )
}
