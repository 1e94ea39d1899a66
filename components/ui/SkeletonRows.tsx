import { Skeleton } from './Skeleton.tsx'

/** As many rows as there will probably be. */
export function SkeletonRows({ rows, className }: { readonly rows: number; readonly className: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity never change places
  return Array.from({ length: rows }, (_, row) => <Skeleton key={row} className={className} />)
}
