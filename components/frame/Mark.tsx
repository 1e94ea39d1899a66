/** The product's sign: what one hears of oneself in a receiver. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <rect width="32" height="32" rx="9" className="fill-accent-fill" />
      <path
        d="M9 13.5v5M13.67 9.5v13M18.33 12v8M23 14.5v3"
        fill="none"
        strokeWidth="2.6"
        strokeLinecap="round"
        className="stroke-on-accent"
      />
    </svg>
  )
}
