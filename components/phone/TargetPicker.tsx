'use client'

import { Search, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useId, useState } from 'react'
import { IconButton } from '#components/ui/IconButton.tsx'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import type { PhoneActions } from '#lib/client/phone/phoneActions.ts'
import type { TargetPicking } from '#lib/client/phone/targetPicking.ts'
import { type PickPurpose, type TargetRow, targetRows } from '#lib/client/phone/targetRows.ts'
import { DialPreview } from './DialPreview.tsx'
import { TargetList } from './TargetList.tsx'
import { TransferKind } from './TransferKind.tsx'

interface TargetPickerProps {
  readonly view: LiveView
  readonly purpose: 'transfer' | 'add' | 'parallel'
  readonly picker: TargetPicking
  readonly actions: PhoneActions
  readonly onDone: () => void
}

/** Whom to take the call to: one search for everybody; arrows choose, Enter does it, Escape leaves. */
export default function TargetPicker({ view, purpose: panel, picker, actions, onDone }: TargetPickerProps) {
  const t = useTranslations('picker')
  const id = useId()
  const [warm, setWarm] = useState(view.refused.consult === null)
  const [marked, setMarked] = useState(0)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const purpose: PickPurpose = PURPOSES[panel] ?? (warm ? 'consult' : 'transfer')
  const agentId = view.participants.find((one) => one.isMe)?.agentId ?? ''
  const rows = targetRows(picker, { agentId, purpose, expanded })
  const row = rows[Math.min(marked, rows.length - 1)]

  function choose({ target, isOut }: TargetRow) {
    if (isOut) return
    onDone()
    if (target.kind === 'flow') actions.ask({ type: 'Invite', purpose: 'transfer', target })
    else if (purpose !== 'beside') actions.ask({ type: 'Invite', purpose, target })
    else if (target.kind === 'phone') actions.dial(target.to)
    else if (target.kind === 'agent' || target.kind === 'team') actions.callColleague(target)
  }

  function expand(team: string, open: boolean) {
    setExpanded((known) => new Set(open ? [...known, team] : [...known].filter((one) => one !== team)))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // The Enter that ends the composition of a Hangul syllable chooses nobody.
    if (event.nativeEvent.isComposing) return
    const team = row?.kind === 'team' && row.target.kind === 'team' ? row.target.teamId : null
    if (event.key === 'ArrowDown') setMarked(Math.min(rows.length - 1, marked + 1))
    else if (event.key === 'ArrowUp') setMarked(Math.max(0, marked - 1))
    else if (event.key === 'ArrowRight' && team !== null) expand(team, true)
    else if (event.key === 'ArrowLeft' && team !== null) expand(team, false)
    else if (event.key === 'Enter' && row) choose(row)
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <section aria-label={t(`title.${panel}`)} className="flex h-[372px] flex-col gap-2">
      <header className="flex items-center justify-between">
        <h3 className="text-base font-semibold">{t(`title.${panel}`)}</h3>
        <IconButton label={t('close')} onClick={onDone}>
          <X className="size-4" aria-hidden />
        </IconButton>
      </header>
      {panel === 'transfer' ? (
        <TransferKind warm={warm} onWarm={setWarm} refused={view.refused.consult} />
      ) : null}
      <div className="relative shrink-0">
        <Search className="pointer-events-none absolute top-2.5 left-3 size-4 text-faint" aria-hidden />
        <input
          type="text"
          role="combobox"
          // biome-ignore lint/a11y/noAutofocus: the search has been asked for by a click or a key
          autoFocus
          aria-label={t('search')}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={row ? `${id}-${rows.indexOf(row)}` : undefined}
          autoComplete="off"
          value={picker.typed}
          placeholder={t('search')}
          onChange={(event) => {
            picker.type(event.target.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
          className="h-9 w-full rounded-md border bg-surface pr-3 pl-9 text-sm placeholder:text-faint"
        />
      </div>
      <DialPreview preview={picker.preview} />
      <TargetList id={id} rows={rows} marked={row} picker={picker} onChoose={choose} onExpand={expand} />
    </section>
  )
}

const PURPOSES: Readonly<Record<string, PickPurpose | undefined>> = { add: 'conference', parallel: 'beside' }
