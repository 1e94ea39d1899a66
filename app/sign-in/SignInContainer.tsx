'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type DemoAccount, DemoAccounts } from '#components/signIn/DemoAccounts.tsx'
import { DoorPage } from '#components/signIn/DoorPage.tsx'
import { SignInForm } from '#components/signIn/SignInForm.tsx'
import { ApiProblem } from '#lib/client/apiProblem.ts'
import { signIn } from '#lib/client/commands/signIn.ts'
import { enter } from '../enter.ts'

const PROBLEMS = { wrongCredentials: 'wrong', revoked: 'revoked', tooMany: 'tooMany' } as const

export function SignInContainer({ demo }: { readonly demo: readonly DemoAccount[] }) {
  const t = useTranslations('signIn')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Parameters<typeof SignInForm>[0]['problem']>(null)

  function attempt(email: string, password: string) {
    setBusy(true)
    setProblem(null)
    signIn(email, password)
      .then(enter)
      .catch((error: unknown) => {
        setBusy(false)
        const code = error instanceof ApiProblem ? error.code : ''
        setProblem(PROBLEMS[code as keyof typeof PROBLEMS] ?? 'unavailable')
      })
  }

  return (
    <DoorPage title={t('title')}>
      <SignInForm busy={busy} problem={problem} onSubmit={attempt} />
      {demo.length > 0 ? (
        <DemoAccounts
          accounts={demo}
          busy={busy}
          onChoose={({ email, password }) => attempt(email, password)}
        />
      ) : null}
    </DoorPage>
  )
}
