import { cx } from './cx.ts'
import { Skeleton } from './Skeleton.tsx'

interface ListSkeletonProps {
  readonly rows: number
  /** Rows of a column beside a page, not of a table. */
  readonly twoLines?: boolean
}

/** Rows as high as the real ones, with lines as long as their words might be. */
export function ListSkeleton({ rows, twoLines = false }: ListSkeletonProps) {
  return (
    <div className={twoLines ? undefined : 'pt-8'}>
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity never change places
          key={row}
          className={cx(
            'flex border-b border-line/60',
            twoLines ? 'h-14 flex-col justify-center gap-2 px-4' : 'h-9 items-center gap-6 px-6',
          )}
        >
          <Skeleton className={twoLines ? 'h-3 w-48' : 'h-3 w-10'} />
          <Skeleton className={twoLines ? 'h-2.5 w-28' : row % 3 === 1 ? 'h-3 w-64' : 'h-3 w-44'} />
        </div>
      ))}
    </div>
  )
}
