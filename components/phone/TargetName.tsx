'use client'

import { useTranslations } from 'next-intl'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import type { InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'

/** Whom an invitation is for. */
export function TargetName({ target }: { readonly target: InvitationSnapshot['target'] }) {
  const t = useTranslations('phone')
  if (target.kind === 'queue') return t('viaQueue', { queue: target.name ?? '' })
  if (target.name !== null) return target.name
  return target.kind === 'phone' ? <PhoneText number={target.id} /> : null
}
