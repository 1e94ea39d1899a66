'use client'

import { useTranslations } from 'next-intl'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { InvitedRow } from './InvitedRow.tsx'
import { ParticipantRow } from './ParticipantRow.tsx'

interface ParticipantsProps {
  readonly view: LiveView
  readonly actions: PhoneActions
}

/** Everybody of this line, and who is asked to come: who is live, held, muted, ringing, or in a private talk. */
export function Participants({ view, actions }: ParticipantsProps) {
  const t = useTranslations('phone')
  const { participants, invitations } = view
  // Whoever rings for an invitation is told with it, once.
  const invited = new Set(
    invitations.filter((one) => one.phase !== 'talking').map((one) => one.invitation.legId),
  )
  const here = participants.filter((one) => !invited.has(one.legId))
  const ringing = invitations.filter((one) => one.phase !== 'talking')
  return (
    <ul aria-label={t('participants')} className="flex flex-col rounded-md border">
      {here.map((one) => (
        <ParticipantRow key={one.legId} participant={one} actions={actions} />
      ))}
      {ringing.map((one) => (
        <InvitedRow key={one.invitation.id} invited={one} actions={actions} />
      ))}
    </ul>
  )
}
