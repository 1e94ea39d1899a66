'use client'

import { lazy, Suspense } from 'react'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import { BelowControls } from './BelowControls.tsx'
import { CallBack } from './CallBack.tsx'
import { ControlGrid } from './ControlGrid.tsx'
import { DepartPanel } from './DepartPanel.tsx'
import { HangUpButton } from './HangUpButton.tsx'
import { LiveSentence } from './LiveSentence.tsx'
import { MergePanel } from './MergePanel.tsx'
import { MoveHere } from './MoveHere.tsx'
import { Participants } from './Participants.tsx'
import { Party } from './Party.tsx'
import { PrivateActions } from './PrivateActions.tsx'
import type { PhoneProps } from './phoneProps.ts'

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
      <Party call={call} />
      <LiveSentence view={view} />
      <CallBack view={view} lines={lines} actions={actions} />
      <MoveHere view={view} actions={actions} />
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

function Underneath(props: LivePanelProps) {
  const { view, lines, actions, picker, panel, onPanel, onKeys } = props
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
  if (panel === 'merge' && lines.other?.call) {
    const merge = () => {
      back()
      actions.mergeLines()
    }
    const agentId = view.participants.find((one) => one.isMe)?.agentId ?? ''
    const calls = [view.call, lines.other.call]
    return <MergePanel calls={calls} agentId={agentId} onMerge={merge} onStay={back} />
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
        <BelowControls {...props} />
      </div>
    </>
  )
}
