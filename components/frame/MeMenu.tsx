'use client'

import { LogOut, Monitor, Moon, PhoneIncoming, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Avatar } from '#components/ui/Avatar.tsx'
import { Menu } from '#components/ui/menu/Menu.tsx'
import type { Me } from '#lib/contracts/people.ts'

interface MeMenuProps {
  readonly me: Me
  readonly onLocale: (locale: Me['locale']) => void
  readonly onTheme: (theme: Me['theme']) => void
  readonly onSecondLine: (allowed: boolean) => void
  readonly onSignOut: () => void
}

const THEMES = [
  { theme: 'light', icon: Sun },
  { theme: 'dark', icon: Moon },
  { theme: 'system', icon: Monitor },
] as const

export function MeMenu({ me, onLocale, onTheme, onSecondLine, onSignOut }: MeMenuProps) {
  const t = useTranslations('nav')
  const roles = useTranslations('role')
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t('me')} title={me.name} className="cursor-pointer rounded-full">
          <Avatar name={me.name} />
        </button>
      }
      groups={[
        {
          id: 'language',
          label: `${me.name} · ${roles(me.role)}`,
          items: [
            { id: 'ko', content: t('korean'), chosen: me.locale === 'ko', onSelect: () => onLocale('ko') },
            { id: 'en', content: t('english'), chosen: me.locale === 'en', onSelect: () => onLocale('en') },
          ],
        },
        {
          id: 'theme',
          label: t('theme'),
          items: THEMES.map(({ theme, icon: Icon }) => ({
            id: theme,
            content: (
              <>
                <Icon className="size-4 text-faint" aria-hidden />
                {t(theme)}
              </>
            ),
            chosen: me.theme === theme,
            onSelect: () => onTheme(theme),
          })),
        },
        {
          id: 'calls',
          label: t('calls'),
          items: [
            {
              id: 'secondLine',
              content: (
                <>
                  <PhoneIncoming className="size-4 text-faint" aria-hidden />
                  {t('secondLine')}
                </>
              ),
              chosen: me.secondLine,
              onSelect: () => onSecondLine(!me.secondLine),
            },
          ],
        },
        {
          id: 'out',
          items: [
            {
              id: 'signOut',
              content: (
                <>
                  <LogOut className="size-4 text-faint" aria-hidden />
                  {t('signOut')}
                </>
              ),
              onSelect: onSignOut,
            },
          ],
        },
      ]}
    />
  )
}
