import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { findSession } from '#lib/auth/findSession.ts'
import { DeskShell } from './DeskShell.tsx'

/** The desk of whoever is signed in; everybody else is at the door. */
export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const signedIn = await findSession(await headers())
  if (!signedIn) redirect('/sign-in')
  return <DeskShell me={signedIn.person}>{children}</DeskShell>
}
