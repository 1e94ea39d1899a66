'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Frame } from '#components/frame/Frame.tsx'
import { DeskProvider } from '#lib/client/desk/DeskProvider.tsx'
import type { Me } from '#lib/contracts/people.ts'
import { DeskTools } from './DeskTools.tsx'
import { Notices } from './Notices.tsx'
import { PhoneContainer } from './PhoneContainer.tsx'

interface DeskShellProps {
  readonly me: Me
  readonly children: ReactNode
}

const leave = () => window.location.assign('/sign-in')

/** Everything that stays while pages change: the line to the server, the frame and the phone. */
export function DeskShell({ me, children }: DeskShellProps) {
  const path = usePathname()
  const section = path.startsWith('/tickets') ? 'tickets' : path.startsWith('/contacts') ? 'contacts' : null
  return (
    <DeskProvider me={me} onSignedOut={leave}>
      <Frame section={section} tools={<DeskTools onSignedOut={leave} />}>
        {children}
      </Frame>
      <PhoneContainer />
      <Notices />
    </DeskProvider>
  )
}
