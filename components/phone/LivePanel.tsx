'use client'

import { useState } from 'react'
import type { NoteDraft } from '#lib/client/phone/noteDraft.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { CallNote } from './CallNote.tsx'
import { ControlGrid } from './ControlGrid.tsx'
import { HangUpButton } from './HangUpButton.tsx'
import { Keypad } from './Keypad.tsx'
import { LiveSentence } from './LiveSentence.tsx'
import { Party } from './Party.tsx'

interface LivePanelProps {
  readonly view: Extract<PhoneView, { kind: 'live' }>
  readonly actions: PhoneActions
  readonly note: NoteDraft
}

export function LivePanel({ view, actions, note }: LivePanelProps) {
  const [keypad, setKeypad] = useState(false)
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      <Party call={view.call} />
      <LiveSentence view={view} />
      <ControlGrid view={view} actions={actions} keypad={keypad} onKeypad={setKeypad} />
      <div className="h-[178px]">
        {keypad ? (
          <Keypad onDigit={actions.sendDigit} disabled={view.hold !== 'off'} />
        ) : (
          <CallNote note={note} />
        )}
      </div>
      <div className="flex justify-end">
        <HangUpButton onPress={actions.hangUp} disabled={view.refused.hangUp !== null} />
      </div>
    </div>
  )
}
