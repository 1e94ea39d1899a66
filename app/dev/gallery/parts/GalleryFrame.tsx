import type { ReactNode } from 'react'
import { AvailabilityMenu } from '#components/frame/AvailabilityMenu.tsx'
import { Frame } from '#components/frame/Frame.tsx'
import { MeMenu } from '#components/frame/MeMenu.tsx'
import type { Section } from '#components/frame/Rail.tsx'
import { PhoneDock } from '#components/phone/PhoneDock.tsx'
import { NOW } from '#lib/client/testing/aCall.ts'
import { ME } from '#lib/client/testing/people.ts'
import { SITUATIONS } from '#lib/client/testing/situations.ts'
import { isSituation, phoneFixture } from './phoneFixture.ts'

const nothing = () => {}

interface GalleryFrameProps {
  readonly section: Section
  /** `closed` shows the pill. */
  readonly situation: string
  readonly children: ReactNode
}

/** A whole page as the desk shows it. */
export function GalleryFrame({ section, situation, children }: GalleryFrameProps) {
  const name = isSituation(situation) ? situation : 'idle'
  const desk = SITUATIONS[name].desk
  const open = situation !== 'idle'
  return (
    <>
      <Frame
        section={section}
        tools={
          <>
            <AvailabilityMenu desk={desk} unreachable={name === 'offline'} now={NOW} onChoose={nothing} />
            <MeMenu me={ME} onLocale={nothing} onSecondLine={nothing} onTheme={nothing} onSignOut={nothing} />
          </>
        }
      >
        {children}
      </Frame>
      <PhoneDock {...phoneFixture(name, { open })} />
    </>
  )
}
