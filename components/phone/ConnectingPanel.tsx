'use client'

import { AudioLines } from 'lucide-react'
import type { PhoneView } from '#lib/client/phone/phoneView.ts'
import { Party } from './Party.tsx'
import { Sentence } from './Sentence.tsx'
import { useConnectingText } from './useConnectingText.ts'

export function ConnectingPanel({ view }: { readonly view: Extract<PhoneView, { kind: 'connecting' }> }) {
  const text = useConnectingText()
  return (
    <div className="flex flex-col gap-4 px-4 pt-1 pb-4">
      <Party call={view.call} />
      <Sentence icon={AudioLines} tone="ringing">
        {text(view)}
      </Sentence>
    </div>
  )
}
