'use client'

import type { ReactNode } from 'react'
import { Menu } from '#components/ui/menu/Menu.tsx'

interface PropertyMenuProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly content: ReactNode }[]
  readonly onChange: (value: Value) => void
}

/** A property that is changed where it stands. */
export function PropertyMenu<Value extends string>({
  label,
  value,
  options,
  onChange,
}: PropertyMenuProps<Value>) {
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={label}
          className="flex h-8 w-full cursor-pointer items-center gap-2 truncate rounded-md px-2 text-left transition-colors hover:bg-hover"
        >
          {options.find((option) => option.value === value)?.content}
        </button>
      }
      groups={[
        {
          id: 'options',
          items: options.map((option) => ({
            id: option.value,
            content: option.content,
            chosen: option.value === value,
            onSelect: () => onChange(option.value),
          })),
        },
      ]}
    />
  )
}
