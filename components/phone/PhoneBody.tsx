'use client'

import { ConnectingPanel } from './ConnectingPanel.tsx'
import { EndingPanel } from './EndingPanel.tsx'
import { IdlePanel } from './IdlePanel.tsx'
import { IncomingPanel } from './IncomingPanel.tsx'
import { LivePanel } from './LivePanel.tsx'
import { LostPanel } from './LostPanel.tsx'
import { OfflinePanel } from './OfflinePanel.tsx'
import { OutgoingPanel } from './OutgoingPanel.tsx'
import { OverPanel } from './OverPanel.tsx'
import type { PhoneProps } from './phoneProps.ts'
import { WrapUpPanel } from './WrapUpPanel.tsx'

/** One panel for each thing the phone can be showing. */
export function PhoneBody(props: PhoneProps) {
  const { view, actions, dialer, callerId, recent, note } = props
  switch (view.kind) {
    case 'idle':
      return <IdlePanel view={view} actions={actions} dialer={dialer} callerId={callerId} recent={recent} />
    case 'offline':
      return <OfflinePanel />
    case 'incoming':
      return <IncomingPanel view={view} actions={actions} />
    case 'connecting':
      return <ConnectingPanel view={view} />
    case 'outgoing':
      return <OutgoingPanel view={view} actions={actions} />
    case 'live':
      return <LivePanel {...props} view={view} />
    case 'lost':
      return <LostPanel view={view} actions={actions} />
    case 'ending':
      return <EndingPanel view={view} />
    case 'wrapUp':
      return <WrapUpPanel view={view} actions={actions} note={note} />
    case 'over':
      return <OverPanel view={view} actions={actions} />
  }
}
