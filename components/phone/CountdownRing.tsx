import type { ReactNode } from 'react'

const RADIUS = 33
const LENGTH = 2 * Math.PI * RADIUS

/** What is left of the time to answer, around the button that ends it. `share` runs from 1 to 0. */
export function CountdownRing({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  return (
    <span className="relative inline-flex size-[72px] items-center justify-center">
      <svg aria-hidden viewBox="0 0 72 72" className="pointer-events-none absolute inset-0 -rotate-90">
        <circle cx="36" cy="36" r={RADIUS} fill="none" strokeWidth="3" className="stroke-ringing-soft" />
        <circle
          cx="36"
          cy="36"
          r={RADIUS}
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - share)}
          className="stroke-ringing transition-[stroke-dashoffset] duration-500 ease-linear"
        />
      </svg>
      {children}
    </span>
  )
}
