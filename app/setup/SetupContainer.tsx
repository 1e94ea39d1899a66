'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { DoorPage } from '#components/signIn/DoorPage.tsx'
import { SetupForm } from '#components/signIn/SetupForm.tsx'
import { ApiProblem } from '#lib/client/apiProblem.ts'
import { createAccountAdmin } from '#lib/client/commands/createAccountAdmin.ts'
import { isFirstRun } from '#lib/client/commands/isFirstRun.ts'
import { signIn } from '#lib/client/commands/signIn.ts'
import type { SetupBody } from '#lib/contracts/people.ts'
import { enter } from '../enter.ts'

const PROBLEMS = { wrongToken: 'wrongToken', invalid: 'invalid' } as const

/** First run: the account admin is made, and is in. */
export function SetupContainer() {
  const t = useTranslations('setup')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Parameters<typeof SetupForm>[0]['problem']>(null)
  useEffect(() => {
    void isFirstRun().then((first) => first || router.replace('/sign-in'))
  }, [router])

  function create(body: SetupBody) {
    setBusy(true)
    setProblem(null)
    createAccountAdmin(body)
      .then(() => signIn(body.email, body.password))
      .then(enter)
      .catch((error: unknown) => {
        setBusy(false)
        const code = error instanceof ApiProblem ? error.code : ''
        setProblem(PROBLEMS[code as keyof typeof PROBLEMS] ?? 'unavailable')
      })
  }

  return (
    <DoorPage title={t('title')} hint={t('hint')}>
      <SetupForm busy={busy} problem={problem} onSubmit={create} />
    </DoorPage>
  )
}
