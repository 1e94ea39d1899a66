import { type InputHTMLAttributes, useId } from 'react'
import { cx } from './cx.ts'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  /** The label is only for screen readers: what stands around the field already says it. */
  readonly bare?: boolean
  readonly hint?: string | undefined
  /** What is wrong with the input, as a sentence. */
  readonly problem?: string | undefined
}

export function Field({ label, bare = false, hint, problem, className, ...rest }: FieldProps) {
  const id = useId()
  const note = problem ?? hint
  return (
    <div className={cx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={bare ? 'sr-only' : 'text-sm font-medium text-muted'}>
        {label}
      </label>
      <input
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className="h-9 w-full rounded-md border bg-raised px-3 text-base text-ink placeholder:text-faint aria-invalid:border-danger"
        {...rest}
      />
      {note ? (
        <p id={`${id}-note`} className={cx('text-xs', problem ? 'text-danger' : 'text-faint')}>
          {note}
        </p>
      ) : null}
    </div>
  )
}
