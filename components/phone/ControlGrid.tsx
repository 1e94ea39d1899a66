'use client'

import { Columns2, Grip, Mic, MicOff, Pause, PhoneForwarded, Play, UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { LinesView } from '#lib/client/phone/linesView.ts'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import type { PhonePanel } from '#lib/client/phone/phonePanel.ts'
import { ControlButton } from './ControlButton.tsx'
import { MoreControls } from './MoreControls.tsx'
import { RecordingControl } from './RecordingControl.tsx'

interface ControlGridProps {
  readonly view: LiveView
  readonly lines: LinesView
  readonly actions: PhoneActions
  readonly panel: PhonePanel
  readonly onPanel: (panel: PhonePanel) => void
  readonly onKeys: () => void
}

/** The controls of a call, always in the same places: the sound in the first row, who is in it in the second. */
export function ControlGrid({ view, lines, actions, panel, onPanel, onKeys }: ControlGridProps) {
  const t = useTranslations('phone')
  const { hold, mute, refused, inviting } = view
  const muted = mute === 'on' || mute === 'turningOff'
  const held = hold === 'on' || hold === 'turningOff'
  const turn = (to: PhonePanel) => () => onPanel(panel === to ? 'note' : to)
  const opens = (to: PhonePanel, isAsked = false) => (isAsked ? 'turningOn' : panel === to ? 'on' : 'off')
  return (
    <fieldset aria-label={t('controls')} className="relative grid grid-cols-4 gap-2">
      <ControlButton
        icon={muted ? MicOff : Mic}
        label={muted ? t('unmute') : t('mute')}
        state={mute}
        shortcut={PHONE_KEYS.mute.shown}
        refused={refused.mute}
        onPress={() => actions.setMuted(!muted)}
      />
      <ControlButton
        icon={held ? Play : Pause}
        label={held ? t('resume') : t('hold')}
        state={hold}
        tone="held"
        shortcut={PHONE_KEYS.hold.shown}
        refused={refused.hold}
        onPress={() => actions.setHeld(!held)}
      />
      <ControlButton
        icon={Grip}
        label={t('keypad')}
        state={opens('keypad')}
        shortcut={PHONE_KEYS.keypad.shown}
        onPress={turn('keypad')}
      />
      <RecordingControl state={view.recording} refused={refused.record} actions={actions} />
      <ControlButton
        icon={PhoneForwarded}
        label={t('transfer')}
        state={opens('transfer', inviting === 'transfer' || inviting === 'consult')}
        shortcut={PHONE_KEYS.transfer.shown}
        refused={refused.transfer}
        onPress={turn('transfer')}
      />
      <ControlButton
        icon={UserPlus}
        label={t('addPerson')}
        state={opens('add', inviting === 'conference')}
        shortcut={PHONE_KEYS.add.shown}
        refused={refused.add}
        onPress={turn('add')}
      />
      <ControlButton
        icon={Columns2}
        label={t('parallel')}
        state={opens('parallel')}
        shortcut={PHONE_KEYS.parallel.shown}
        refused={lines.refused.parallel}
        onPress={turn('parallel')}
      />
      <MoreControls onTimeline={turn('timeline')} onKeys={onKeys} />
    </fieldset>
  )
}
