'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import { Field } from '#components/ui/Field.tsx'
import type { SetupBody } from '#lib/contracts/people.ts'

interface SetupFormProps {
  readonly busy: boolean
  readonly problem: 'wrongToken' | 'invalid' | 'unavailable' | null
  readonly onSubmit: (body: SetupBody) => void
}

const EMPTY: SetupBody = { token: '', name: '', email: '', password: '' }

/** Least length of a password. */
const LEAST = 10

export function SetupForm({ busy, problem, onSubmit }: SetupFormProps) {
  const t = useTranslations('setup')
  const words = useTranslations('refusal')
  const [body, setBody] = useState(EMPTY)
  const field = (key: keyof SetupBody) => ({
    label: t(key),
    name: key,
    required: true,
    value: body[key],
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setBody({ ...body, [key]: event.target.value }),
  })
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(body)
      }}
    >
      <Field {...field('token')} autoComplete="off" />
      <Field {...field('name')} autoComplete="name" />
      <Field {...field('email')} type="email" autoComplete="username" />
      <Field
        {...field('password')}
        type="password"
        autoComplete="new-password"
        minLength={LEAST}
        hint={t('passwordHint')}
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
