import { cva, type VariantProps } from 'class-variance-authority'
import type { ButtonHTMLAttributes } from 'react'
import { cx } from './cx.ts'

const look = cva(
  'inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-45',
  {
    variants: {
      tone: {
        primary: 'bg-accent-fill text-on-accent hover:bg-accent-fill-strong',
        plain: 'border bg-raised text-ink hover:bg-hover',
        quiet: 'text-muted hover:bg-hover hover:text-ink',
        danger: 'bg-danger-fill text-on-danger hover:bg-danger-fill-strong',
      },
      size: { small: 'h-7 px-2 text-sm', normal: 'h-8 px-3 text-base', large: 'h-10 px-4 text-base' },
    },
    defaultVariants: { tone: 'plain', size: 'normal' },
  },
)

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, VariantProps<typeof look> {}

export function Button({ tone, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cx(look({ tone, size }), className)} {...rest} />
}
