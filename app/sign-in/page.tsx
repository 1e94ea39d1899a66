import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { findSession } from '#lib/auth/findSession.ts'
import { readDemoAccounts } from './readDemoAccounts.ts'
import { SignInContainer } from './SignInContainer.tsx'

export default async function SignInPage() {
  if (await findSession(await headers())) redirect('/tickets')
  return <SignInContainer demo={readDemoAccounts(process.env.DEMO_ACCOUNTS)} />
}
