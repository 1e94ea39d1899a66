import { cx } from './cx.ts'

const SIZES = { small: 'size-6 text-xs', normal: 'size-7 text-xs', large: 'size-10 text-base' } as const

interface AvatarProps {
  readonly name: string
  readonly size?: keyof typeof SIZES
}

/** Two letters of a name, one of a Hangul one, on a quiet ground. */
export function Avatar({ name, size = 'normal' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cx(
        'inline-flex shrink-0 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent',
        SIZES[size],
      )}
    >
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  if (/^\p{Script=Hangul}/u.test(name)) return name.slice(0, 1)
  const [first = '', second = ''] = name.trim().split(/\s+/)
  return (first.slice(0, 1) + second.slice(0, 1)).toUpperCase() || '?'
}
