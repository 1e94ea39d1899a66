'use client'

import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'

interface LoadMoreProps {
  readonly label: string
  readonly onMore: () => void
}

/** Brings the next page when its place comes near; a button for whoever does not scroll. */
export function LoadMore({ label, onMore }: LoadMoreProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore()
      },
      { rootMargin: '400px' },
    )
    if (place.current) observer.observe(place.current)
    return () => observer.disconnect()
  }, [onMore])
  return (
    <div ref={place} className="flex justify-center py-4">
      <Button tone="quiet" onClick={onMore}>
        {label}
      </Button>
    </div>
  )
}
