'use client'

import dynamic from 'next/dynamic'

/** Only in the browser: the fixtures have a time of their own. */
export const GalleryClient = dynamic(() => import('./Gallery.tsx').then((module) => module.Gallery), {
  ssr: false,
})
