interface SectionTitleProps {
  readonly title: string
  readonly count: number
}

export function SectionTitle({ title, count }: SectionTitleProps) {
  return (
    <h2 className="flex items-baseline gap-2 text-sm font-semibold">
      {title}
      <span className="tabular font-normal text-faint">{count}</span>
    </h2>
  )
}
