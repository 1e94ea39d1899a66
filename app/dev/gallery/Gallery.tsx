'use client'

import { useEffect } from 'react'
import { NOW } from '#lib/client/testing/aCall.ts'
import { setServerNow } from '#lib/client/time/serverClock.ts'
import { GALLERY_PARTS } from './galleryParts.tsx'

export interface GalleryProps {
  readonly part: string
  /** What the phone shows in the parts that have one. */
  readonly situation: string
  readonly theme: 'light' | 'dark'
}

setServerNow(NOW)

export function Gallery({ part, situation, theme }: GalleryProps) {
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const Part = GALLERY_PARTS[part]
  return Part ? <Part situation={situation} /> : <p>{Object.keys(GALLERY_PARTS).join(' · ')}</p>
}
