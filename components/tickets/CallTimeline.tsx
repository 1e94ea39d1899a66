'use client'

import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '#lib/client/numbers/numberBook.ts'
import { clockText } from '#lib/client/time/clockText.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Person } from '#lib/contracts/people.ts'
import type { CallEventSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { type TimelineWho, timelineOf } from './timelineOf.ts'

interface CallTimelineProps {
  readonly call: CallSnapshot
  readonly events: readonly CallEventSnapshot[]
  readonly people: readonly Person[]
}

export function CallTimeline({ call, events, people }: CallTimelineProps) {
  const t = useTranslations('event')
  const roles = useTranslations('who')
  const reasons = useTranslations('callResult')
  const clock = new Intl.DateTimeFormat(useLocale(), { timeStyle: 'medium' })
  const name = (who: TimelineWho | null) => {
    if (who === null) return ''
    if ('number' in who) return numberText(who.number)
    return 'name' in who ? who.name : roles(who.role)
  }
  return (
    <ol className="flex flex-col gap-1.5 border-t px-4 py-3 text-sm">
      {timelineOf(call, events, people).map((line) => (
        <li key={line.seq} className="flex gap-4">
          <time dateTime={new Date(line.at).toISOString()} className="w-[92px] shrink-0 text-faint">
            {clock.format(line.at)}
          </time>
          <span>
            {t(line.word, {
              who: name(line.who),
              target: name(line.target),
              reason: line.reason ? reasons(line.reason) : '',
              digits: line.digits,
              duration: clockText(line.ms),
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}
