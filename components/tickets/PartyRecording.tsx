'use client'

import { Voicemail } from 'lucide-react'
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

/** What one party of the call said and heard, or the message it left, on the call's own time, so that several lie below each other as they were. */
export function PartyRecording({ entry: { call, events }, recording }: PartyRecordingProps) {
  const t = useTranslations('tickets')
  const roles = useTranslations('who')
  const leg = call.legs.find(({ id }) => id === recording.legId)
  const name = leg?.name ?? (leg?.number ? <PhoneText number={leg.number} /> : roles('external'))
  const isVoicemail = recording.kind === 'voicemail'
  return (
    <section aria-label={t(isVoicemail ? 'voicemail' : 'recording')} className="border-t pt-2.5">
      <h4 className="flex items-center gap-1.5 px-4 pb-1.5 text-xs font-medium text-muted">
        {isVoicemail ? (
          <>
            <Voicemail className="size-3.5" aria-hidden />
            <span>{t('voicemail')} ·</span>
          </>
        ) : null}
        <span>{name}</span>
      </h4>
      <RecordingMarks track={recordingTrack(call, recording, events, serverNow())} />
      <RecordingLine recording={recording} />
    </section>
  )
}
