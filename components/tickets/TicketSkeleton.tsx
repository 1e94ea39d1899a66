import { Skeleton } from '#components/ui/Skeleton.tsx'
import { SkeletonRows } from '#components/ui/SkeletonRows.tsx'

/** A ticket's page before it is there, with everything where it will be. */
export function TicketSkeleton() {
  return (
    <div className="flex min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex h-[53px] items-center border-b px-6">
          <Skeleton className="h-5 w-72" />
        </div>
        <div className="flex flex-col gap-4 px-6 pt-5">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-36" />
          <Skeleton className="mt-4 h-5 w-24" />
          <SkeletonRows rows={2} className="h-14" />
        </div>
      </div>
      <div className="flex w-[272px] shrink-0 flex-col gap-3 border-l p-4">
        <Skeleton className="h-10" />
        <SkeletonRows rows={5} className="h-6" />
      </div>
    </div>
  )
}
