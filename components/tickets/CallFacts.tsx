'use client'

import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { clockText } from '#lib/client/time/clockText.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'

const SHOWN_FROM_MS = 1_000

/** Through what and to whom the call went, in one line. */
export function CallFacts({ call }: { readonly call: CallSnapshot }) {
  const t = useTranslations('tickets')
  const agents = [...new Set(call.legs.filter((leg) => leg.role === 'agent').map((leg) => leg.name))].filter(
    (name) => name !== null,
  )
  const waited =
    call.direction === 'inbound' && call.answeredAt !== null ? call.answeredAt - call.startedAt : null
  const facts = [
    call.queue?.name,
    agents.join(', ') || null,
    waited === null ? null : t('waited', { duration: clockText(waited) }),
    call.heldMs < SHOWN_FROM_MS ? null : t('held', { duration: clockText(call.heldMs) }),
  ].filter((fact) => fact)
  return (
    <p className="flex flex-wrap gap-x-2 px-4 pt-1 pb-3 text-sm text-muted">
      {call.direction === 'internal' ? null : <PhoneText number={call.remoteNumber} />}
      {facts.map((fact) => (
        <span key={fact} className="before:mr-2 before:text-faint before:content-['·']">
          {fact}
        </span>
      ))}
    </p>
  )
}
