'use client'

import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/Avatar.tsx'
import type { Role } from '#lib/contracts/people.ts'

/** Somebody of the demo world; exists only where the demo world does. */
export interface DemoAccount {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: Role
}

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[]
  readonly busy: boolean
  readonly onChoose: (account: DemoAccount) => void
}

export function DemoAccounts({ accounts, busy, onChoose }: DemoAccountsProps) {
  const t = useTranslations('signIn')
  const roles = useTranslations('role')
  return (
    <section aria-label={t('demo')} className="flex flex-col gap-2 border-t pt-4">
      <h2 className="text-sm font-semibold">{t('demo')}</h2>
      <p className="text-xs text-muted">{t('demoHint')}</p>
      <div className="-mx-2 flex flex-col">
        {accounts.map((account) => (
          <button
            key={account.email}
            type="button"
            disabled={busy}
            onClick={() => onChoose(account)}
            className="flex h-11 cursor-pointer items-center gap-3 rounded-md px-2 text-left transition-colors hover:bg-hover disabled:opacity-45"
          >
            <Avatar name={account.name} />
            <span className="min-w-0 flex-1">
              <span className="block truncate text-sm leading-5 font-medium">{account.name}</span>
              <span className="block truncate text-xs text-muted">{account.email}</span>
            </span>
            <span className="text-xs text-faint">{roles(account.role)}</span>
          </button>
        ))}
      </div>
    </section>
  )
}
