'use client'

import { cloneElement, type HTMLAttributes, lazy, type ReactElement, Suspense, useState } from 'react'
import type { MenuGroup } from './menuGroup.ts'

interface MenuProps {
  readonly trigger: ReactElement<HTMLAttributes<HTMLElement>>
  readonly groups: readonly MenuGroup[]
  readonly align?: 'start' | 'end'
}

/** Positioning and keyboard of menus are 60 kB: they come when a menu is first looked at, not with the page. */
const load = () => import('./OpenMenu.tsx')
const OpenMenu = lazy(load)
const preload = () => void load()

export function Menu({ trigger, groups, align = 'end' }: MenuProps) {
  const [opened, setOpened] = useState(false)
  const open = () => setOpened(true)
  const closed = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: preload,
    onFocus: preload,
    onClick: open,
    onKeyDown: (event) => {
      if (event.key === 'ArrowDown') open()
    },
  })
  if (!opened) return closed
  return (
    <Suspense fallback={closed}>
      <OpenMenu trigger={trigger} groups={groups} align={align} />
    </Suspense>
  )
}
