'use client'

import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { Fragment, type ReactElement } from 'react'
import { cx } from '../cx.ts'
import type { MenuGroup, MenuItem } from './menuGroup.ts'

interface OpenMenuProps {
  readonly trigger: ReactElement
  readonly groups: readonly MenuGroup[]
  readonly align: 'start' | 'end'
}

const ROW =
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2.5 py-1 text-base outline-none data-highlighted:bg-hover'

export default function OpenMenu({ trigger, groups, align }: OpenMenuProps) {
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} className="z-60">
          <Base.Popup className="max-h-(--available-height) min-w-52 max-w-80 overflow-y-auto rounded-lg border bg-raised p-1 text-ink shadow-float outline-none">
            {groups.map((group, index) => (
              <Fragment key={group.id}>
                {index > 0 ? <div className="mx-1 my-1 h-px bg-line" /> : null}
                <Base.Group>
                  {group.label ? (
                    <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-faint">
                      {group.label}
                    </Base.GroupLabel>
                  ) : null}
                  {group.items.map((item) => (
                    <Row key={item.id} {...item} />
                  ))}
                </Base.Group>
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Row({ content, detail, chosen, onSelect }: MenuItem) {
  const inside = (
    <>
      <span className="flex min-w-0 flex-1 items-center gap-2">{content}</span>
      {detail ? <span className="text-xs text-faint">{detail}</span> : null}
    </>
  )
  if (chosen === undefined) {
    return (
      <Base.Item className={ROW} onClick={onSelect}>
        {inside}
      </Base.Item>
    )
  }
  return (
    <Base.CheckboxItem checked={chosen} onCheckedChange={onSelect} closeOnClick className={ROW}>
      {inside}
      <Check className={cx('size-4 text-accent', !chosen && 'invisible')} aria-hidden />
    </Base.CheckboxItem>
  )
}
