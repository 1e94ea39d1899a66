import { cx } from './cx.ts'

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function Segments<Value extends string>({ label, value, options, onChange }: SegmentsProps<Value>) {
  return (
    <fieldset aria-label={label} className="flex rounded-md bg-sunken p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={cx(
            'h-7 cursor-pointer rounded-[6px] px-3 text-sm font-medium whitespace-nowrap transition-colors',
            option.value === value
              ? 'bg-chosen text-ink shadow-[0_1px_2px_var(--float-near)]'
              : 'text-muted hover:text-ink',
          )}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  )
}
