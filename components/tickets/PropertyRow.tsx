import type { ReactNode } from 'react'

export function PropertyRow({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="flex h-8 items-center">
      <dt className="w-[84px] shrink-0 text-muted">{term}</dt>
      <dd className="min-w-0 flex-1">{children}</dd>
    </div>
  )
}
