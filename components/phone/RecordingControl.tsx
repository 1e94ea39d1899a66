'use client'

import { useTranslations } from 'next-intl'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import type { RecordingState } from '#lib/client/phone/recordingState.ts'
import type { RefusalOf } from '#lib/client/phone/refusalOf.ts'
import { ControlButton } from './ControlButton.tsx'
import { RecordingDot } from './RecordingDot.tsx'

interface RecordingControlProps {
  readonly state: RecordingState
  readonly refused: RefusalOf
  readonly actions: PhoneActions
}

const WORDS = {
  off: 'notRecording',
  starting: 'recordingStarting',
  on: 'recording',
  pausing: 'recordingPausing',
  paused: 'recordingPaused',
  resuming: 'recordingResuming',
} as const
const SWITCH = {
  off: 'off',
  starting: 'turningOff',
  on: 'off',
  pausing: 'turningOn',
  paused: 'on',
  resuming: 'turningOff',
} as const

/** Its word says whether what is spoken is kept; pressing it pauses that, or lets it go on. */
export function RecordingControl({ state, refused, actions }: RecordingControlProps) {
  const t = useTranslations('phone')
  const paused = state === 'paused'
  const Face = FACES[state]
  return (
    <ControlButton
      icon={Face}
      label={t(WORDS[state])}
      hint={paused ? t('resumeRecording') : t('pauseRecording')}
      state={SWITCH[state]}
      tone="danger"
      shortcut={PHONE_KEYS.record.shown}
      refused={refused}
      onPress={() => actions.ask({ type: paused ? 'ResumeRecording' : 'PauseRecording' })}
    />
  )
}

const faceOf = (state: RecordingState) => () => <RecordingDot state={state} />
const FACES = {
  off: faceOf('off'),
  starting: faceOf('starting'),
  on: faceOf('on'),
  pausing: faceOf('pausing'),
  paused: faceOf('paused'),
  resuming: faceOf('resuming'),
} as const
