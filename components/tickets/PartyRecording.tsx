'use client'

import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { serverNow } from '#lib/client/time/serverClock.ts'
import type { RecordingSnapshot, TicketPage } from '#lib/contracts/ticketSnapshot.ts'
import { RecordingLine } from './RecordingLine.tsx'
import { RecordingMarks } from './RecordingMarks.tsx'
import { recordingTrack } from './recordingTrack.ts'

interface PartyRecordingProps {
  readonly entry: TicketPage['calls'][number]
  readonly recording: RecordingSnapshot
}

/** What one party of the call said and heard, on the call's own time, so that several lie below each other as they were. */
export function PartyRecording({ entry: { call, events }, recording }: PartyRecordingProps) {
  const t = useTranslations('tickets')
  const roles = useTranslations('who')
  const leg = call.legs.find(({ id }) => id === recording.legId)
  const name = leg?.name ?? (leg?.number ? <PhoneText number={leg.number} /> : roles('external'))
  return (
    <section aria-label={t('recording')} className="border-t pt-2.5">
      <h4 className="px-4 pb-1.5 text-xs font-medium text-muted">{name}</h4>
      <RecordingMarks track={recordingTrack(call, recording, events, serverNow())} />
      <RecordingLine recording={recording} />
    </section>
  )
}
