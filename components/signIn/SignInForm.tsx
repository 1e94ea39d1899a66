'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Field } from '#components/ui/Field.tsx'

interface SignInFormProps {
  readonly busy: boolean
  /** Why the last attempt failed. */
  readonly problem: 'wrong' | 'revoked' | 'tooMany' | 'unavailable' | null
  readonly onSubmit: (email: string, password: string) => void
}

export function SignInForm({ busy, problem, onSubmit }: SignInFormProps) {
  const t = useTranslations('signIn')
  const words = useTranslations('refusal')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(email, password)
      }}
    >
      <Field
        label={t('email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t('password')}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {problem ? (
        <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-sm text-danger">
          {problem === 'unavailable' ? words('unavailable') : t(problem)}
        </p>
      ) : null}
      <Button type="submit" tone="primary" size="large" disabled={busy}>
        {busy ? t('submitting') : t('submit')}
      </Button>
    </form>
  )
}
