'use client'

import { lazy, Suspense } from 'react'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import { CallNote } from './CallNote.tsx'
import { ControlGrid } from './ControlGrid.tsx'
import { DepartPanel } from './DepartPanel.tsx'
import { HangUpButton } from './HangUpButton.tsx'
import { Keypad } from './Keypad.tsx'
import { LiveSentence } from './LiveSentence.tsx'
import { OtherLine } from './OtherLine.tsx'
import { Participants } from './Participants.tsx'
import { Party } from './Party.tsx'
import { PrivateActions } from './PrivateActions.tsx'
import type { PhoneProps } from './phoneProps.ts'
import { SecondIncoming } from './SecondIncoming.tsx'

/** Choosing somebody is a screen of its own: it comes when it is first asked for. */
const TargetPicker = lazy(() => import('./TargetPicker.tsx'))

interface LivePanelProps extends Omit<PhoneProps, 'view'> {
  readonly view: LiveView
}

/** A conversation: the other line, who is in this one, what is so, what can be done; and the receiver, alone. */
export function LivePanel(props: LivePanelProps) {
  const { view, lines, actions, panel, onPanel } = props
  const { departure, participants, invitations, call } = view
  const [way] = departure.ways
  const showsEverybody = participants.length > 2 || invitations.length > 0 || view.customerLeft
  const asking = panel === 'depart' && departure.ways.length > 1
  const hangUp = () => {
    if (way !== undefined && departure.ways.length === 1) actions.depart(way)
    else onPanel('depart')
  }
  return (
    <div className="flex flex-col gap-3 px-4 pt-1 pb-4">
      {lines.second ? <SecondIncoming view={lines.second} actions={actions} /> : null}
      <OtherLine lines={lines} />
      <Party call={call} />
      <LiveSentence view={view} />
      <PrivateActions view={view} actions={actions} />
      {showsEverybody ? <Participants view={view} actions={actions} /> : null}
      <Underneath {...props} />
      {asking ? null : (
        <div className="flex justify-end">
          <HangUpButton onPress={hangUp} disabled={departure.ways.length === 0} />
        </div>
      )}
    </div>
  )
}

function Underneath({ view, lines, actions, note, picker, panel, onPanel, onKeys }: LivePanelProps) {
  const back = () => onPanel('note')
  if (panel === 'transfer' || panel === 'add' || panel === 'parallel') {
    return (
      <Suspense fallback={<div className="h-[372px]" />}>
        <TargetPicker view={view} purpose={panel} picker={picker} actions={actions} onDone={back} />
      </Suspense>
    )
  }
  if (panel === 'depart' && view.departure.ways.length > 1) {
    const depart = (way: Parameters<typeof actions.depart>[0]) => {
      back()
      actions.depart(way)
    }
    return <DepartPanel ways={view.departure.ways} onWay={depart} onStay={back} />
  }
  return (
    <>
      <ControlGrid
        view={view}
        lines={lines}
        actions={actions}
        panel={panel}
        onPanel={onPanel}
        onKeys={onKeys}
      />
      <div className="h-[178px]">
        {panel === 'keypad' ? (
          <Keypad onDigit={actions.sendDigit} disabled={view.hold !== 'off'} />
        ) : (
          <CallNote note={note} />
        )}
      </div>
    </>
  )
}
