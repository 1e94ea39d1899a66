'use client'

import { Grip, Mic, MicOff, Pause, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { ControlButton } from './ControlButton.tsx'
import { RecordingTile } from './RecordingTile.tsx'

interface ControlGridProps {
  readonly view: Extract<PhoneView, { kind: 'live' }>
  readonly actions: PhoneActions
  readonly keypad: boolean
  readonly onKeypad: (open: boolean) => void
}

/** The controls of a call, always in the same places: mute, hold, keypad, recording; the second row is of transfers. */
export function ControlGrid({ view, actions, keypad, onKeypad }: ControlGridProps) {
  const t = useTranslations('phone')
  const words = useTranslations('refusal')
  const { hold, mute, refused } = view
  const muted = mute === 'on' || mute === 'turningOff'
  const held = hold === 'on' || hold === 'turningOff'
  return (
    <fieldset aria-label={t('controls')} className="grid grid-cols-4 gap-2">
      <ControlButton
        icon={muted ? MicOff : Mic}
        label={muted ? t('unmute') : t('mute')}
        state={mute}
        shortcut={PHONE_KEYS.mute.shown}
        refusal={refused.mute ? words(refused.mute, { name: '' }) : undefined}
        onPress={() => actions.setMuted(!muted)}
      />
      <ControlButton
        icon={held ? Play : Pause}
        label={held ? t('resume') : t('hold')}
        state={hold}
        tone="held"
        shortcut={PHONE_KEYS.hold.shown}
        refusal={refused.hold ? words(refused.hold, { name: '' }) : undefined}
        onPress={() => actions.setHeld(!held)}
      />
      <ControlButton
        icon={Grip}
        label={t('keypad')}
        state={keypad ? 'on' : 'off'}
        onPress={() => onKeypad(!keypad)}
      />
      <RecordingTile recording={view.call.recording} talked={view.talked} />
    </fieldset>
  )
}
