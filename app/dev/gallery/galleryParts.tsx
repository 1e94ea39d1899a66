import type { ComponentType } from 'react'
import { ContactsPart } from './parts/ContactsPart.tsx'
import { DeskPart } from './parts/DeskPart.tsx'
import { PhonePart } from './parts/PhonePart.tsx'
import { PillsPart } from './parts/PillsPart.tsx'
import { SetupPart } from './parts/SetupPart.tsx'
import { SignInPart } from './parts/SignInPart.tsx'
import { StatesPart } from './parts/StatesPart.tsx'
import { TicketPart } from './parts/TicketPart.tsx'
import { TicketsPart } from './parts/TicketsPart.tsx'

/** What `?part=` can be. */
export const GALLERY_PARTS: Readonly<Record<string, ComponentType<{ readonly situation: string }>>> = {
  phone: PhonePart,
  pills: PillsPart,
  desk: DeskPart,
  tickets: TicketsPart,
  ticket: TicketPart,
  contacts: ContactsPart,
  signIn: SignInPart,
  setup: SetupPart,
  states: StatesPart,
}
