'use client'

import { Mic, MicOff, Pause, Play, UserMinus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { cx } from '#components/ui/cx.ts'
import { numberText } from '#lib/client/numbers/numberBook.ts'
import type { ParticipantView } from '#lib/client/phone/participantsOf.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { Clock } from './Clock.tsx'
import { PARTICIPANT_TONE } from './participantTone.ts'
import { RowButton } from './RowButton.tsx'
import { StateShape } from './StateShape.tsx'
import { TONE_TEXT } from './toneText.ts'
import { useRefusalText } from './useRefusalText.ts'

interface ParticipantRowProps {
  readonly participant: ParticipantView
  readonly actions: PhoneActions
}

/** One of those in the call: who, how he is in it, and what can be done with him. */
export function ParticipantRow({ participant, actions }: ParticipantRowProps) {
  const t = useTranslations('phone')
  const states = useTranslations('participant')
  const roles = useTranslations('who')
  const reason = useRefusalText()
  const { legId, role, isMe, name, number, state, hold, held, muted, removing, refused } = participant
  const tone = PARTICIPANT_TONE[state]
  const who = name ?? (number === null ? roles(role) : numberText(number))
  const isMuted = muted === 'on' || muted === 'turningOff'
  const isHeld = hold === 'on' || hold === 'turningOff'
  const isHolding = hold === 'turningOn' || hold === 'turningOff'
  return (
    <li className="flex h-10 items-center gap-2 border-b pr-1 pl-3 text-sm last:border-b-0">
      <span className={cx('flex w-3.5 shrink-0 justify-center', TONE_TEXT[tone])}>
        <StateShape tone={tone} />
      </span>
      <span className="flex min-w-0 flex-1 items-baseline gap-1.5">
        <span className="truncate font-medium">
          {name ?? (number === null ? roles(role) : <PhoneText number={number} />)}
        </span>
        <span className="min-w-0 shrink-9999 truncate text-xs text-faint">
          {isMe ? t('me') : roles(role)}
        </span>
      </span>
      {isMuted && isMe ? (
        <MicOff className="size-3.5 shrink-0 text-accent" role="img" aria-label={t('muted')} />
      ) : null}
      <span className={cx('shrink-0 text-xs font-semibold', TONE_TEXT[tone])}>
        {removing ? states('leaving') : states(state)}
        {state === 'held' && held !== null ? <Clock ms={held} className="ml-1.5" /> : null}
      </span>
      {isMe ? (
        <span className="w-21 shrink-0" />
      ) : (
        <span className="flex shrink-0">
          <RowButton
            label={t('muteOne', { name: who })}
            icon={isMuted ? MicOff : Mic}
            reason={reason(refused.mute)}
            pending={muted === 'turningOn' || muted === 'turningOff'}
            pressed={isMuted}
            onPress={() => actions.ask({ type: isMuted ? 'Unmute' : 'Mute', legId })}
          />
          <RowButton
            label={isHeld ? t('resumeOne', { name: who }) : t('holdOne', { name: who })}
            icon={isHeld ? Play : Pause}
            reason={reason(refused.hold)}
            pending={isHolding}
            onPress={() => actions.ask({ type: isHeld ? 'Resume' : 'Hold', legId })}
          />
          <RowButton
            label={t('removeOne', { name: who })}
            icon={UserMinus}
            reason={reason(refused.remove)}
            pending={removing}
            onPress={() => actions.ask({ type: 'RemoveParticipant', legId })}
          />
        </span>
      )}
    </li>
  )
}
