'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Menu } from '#components/ui/menu/Menu.tsx'

interface MoreControlsProps {
  readonly onTimeline: () => void
  readonly onKeys: () => void
}

/** What is needed now and then. */
export function MoreControls({ onTimeline, onKeys }: MoreControlsProps) {
  const t = useTranslations('phone')
  return (
    <Menu
      trigger={
        <button
          type="button"
          className="flex h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-md bg-sunken text-xs font-medium transition-colors hover:bg-hover"
        >
          <Ellipsis className="size-[18px]" aria-hidden strokeWidth={1.75} />
          {t('more')}
        </button>
      }
      groups={[
        {
          id: 'more',
          items: [
            { id: 'timeline', content: t('timeline'), onSelect: onTimeline },
            { id: 'keys', content: t('showKeys'), detail: '?', onSelect: onKeys },
          ],
        },
      ]}
    />
  )
}
