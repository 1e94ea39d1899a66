import { cx } from './cx.ts'

/** The shape of what is coming, so that nothing moves when it is there. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <span aria-hidden className={cx('shape-of-what-comes block rounded-md bg-sunken', className)} />
}
