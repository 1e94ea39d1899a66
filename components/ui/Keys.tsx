/** A keyboard shortcut as keys; the button itself says it to screen readers. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded-sm border bg-sunken px-1.5 font-sans text-[11px] leading-[18px] text-faint"
    >
      {keys}
    </kbd>
  )
}
