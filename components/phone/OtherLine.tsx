'use client'

import { ArrowLeftRight, Merge } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PartyName } from '#components/calls/PartyName.tsx'
import { PhoneText } from '#components/calls/PhoneText.tsx'
import { Button } from '#components/ui/Button.tsx'
import type { LinesView } from '#lib/client/phone/linesView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import { PHONE_KEYS } from '#lib/client/phone/phoneKeys.ts'
import { LineHead } from './LineHead.tsx'
import { LostLine } from './LostLine.tsx'
import { phoneDuration } from './phoneDuration.ts'
import { phoneTone } from './phoneTone.ts'
import { useRefusalText } from './useRefusalText.ts'

interface OtherLineProps {
  readonly lines: LinesView
  readonly actions: PhoneActions
  readonly onMerge: () => void
}

/** The line the agent does not hear, as one row: who, how it stands, and the ways to it. */
export function OtherLine({ lines: { other, refused, pending }, actions, onMerge }: OtherLineProps) {
  const t = useTranslations('phone')
  const reason = useRefusalText()
  if (!other) return null
  if (other.kind === 'lost') return <LostLine view={other} actions={actions} />
  const { tone, word } = phoneTone(other)
  // Whoever waits there waits for the agent: that time counts here.
  const duration = (other.kind === 'live' ? other.held : null) ?? phoneDuration(other)
  const noSwitch = reason(refused.switch)
  const noMerge = reason(refused.merge)
  const switching = pending === 'SwitchLine'
  const merging = pending === 'MergeLines'
  const call = other.call
  return (
    <section aria-label={t('otherLine')} className="flex flex-col gap-2 rounded-md bg-held-soft px-3 py-2.5">
      <LineHead tone={tone} word={word} duration={duration}>
        {call ? (
          <PartyName name={call.contact.name} unnamed={call.contact.unnamed} number={call.remoteNumber} />
        ) : (
          <PhoneText number={other.kind === 'outgoing' ? other.number : ''} />
        )}
      </LineHead>
      <div className="grid grid-cols-2 gap-2">
        <Button
          aria-disabled={noMerge !== undefined}
          aria-description={noMerge}
          aria-busy={merging}
          aria-keyshortcuts={PHONE_KEYS.merge.shown}
          title={noMerge ?? PHONE_KEYS.merge.shown}
          className={noMerge ? 'cursor-not-allowed opacity-60' : ''}
          onClick={noMerge || pending ? undefined : onMerge}
        >
          <Merge className="size-4 rotate-90" aria-hidden />
          {merging ? t('merging') : t('merge')}
        </Button>
        <Button
          tone="primary"
          aria-keyshortcuts={PHONE_KEYS.switch.shown}
          aria-busy={switching}
          aria-disabled={noSwitch !== undefined}
          aria-description={noSwitch}
          title={noSwitch ?? PHONE_KEYS.switch.shown}
          className={noSwitch ? 'cursor-not-allowed opacity-60' : ''}
          onClick={noSwitch || pending ? undefined : actions.switchLine}
        >
          <ArrowLeftRight className="size-4" aria-hidden />
          {switching ? t('switching') : t('switchLine')}
        </Button>
      </div>
    </section>
  )
}
