'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { cx } from './cx.ts'

interface SearchFieldProps {
  readonly value: string
  readonly label: string
  readonly onChange: (value: string) => void
  readonly className?: string
}

/** A search; the key / brings the focus here from anywhere that is not a field. */
export function SearchField({ value, label, onChange, className }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={cx('relative', className)}>
      <Search className="pointer-events-none absolute top-2 left-2.5 size-4 text-faint" aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onChange('')}
        className="h-8 w-full rounded-md border bg-raised pr-2 pl-8 text-sm placeholder:text-faint"
      />
    </div>
  )
}
