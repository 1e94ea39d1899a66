'use client'

import { useTranslations } from 'next-intl'
import type { RecordingSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { RecordingPlayer } from './RecordingPlayer.tsx'

const SENTENCES = {
  recording: 'recordingNow',
  fetching: 'recordingFetching',
  absent: 'recordingAbsent',
  failed: 'recordingFailed',
} as const

/** The sound of the call, or why it cannot be heard yet. */
export function RecordingLine({ recording }: { readonly recording: RecordingSnapshot }) {
  const t = useTranslations('tickets')
  if (recording.status === 'stored') {
    return (
      <RecordingPlayer
        source={`/api/recordings/${recording.id}/audio`}
        durationSeconds={recording.durationSeconds ?? 0}
      />
    )
  }
  return (
    <p className="flex items-center gap-2 px-4 py-2.5 text-sm text-muted">
      {recording.status === 'recording' ? (
        <span aria-hidden className="size-2 rounded-full bg-danger" />
      ) : null}
      {t(SENTENCES[recording.status])}
    </p>
  )
}
