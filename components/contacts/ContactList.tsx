'use client'

import { Plus, SearchX, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/Button.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { ListSkeleton } from '#components/ui/ListSkeleton.tsx'
import { LoadMore } from '#components/ui/LoadMore.tsx'
import { moveFocus } from '#components/ui/moveFocus.ts'
import { SearchField } from '#components/ui/SearchField.tsx'
import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { ContactTable } from './ContactTable.tsx'

interface ContactListProps {
  /** Null while they are being fetched. */
  readonly contacts: readonly ContactSnapshot[] | null
  readonly q: string
  readonly onSearch: (q: string) => void
  readonly onMore: (() => void) | null
  readonly onAdd: () => void
  readonly onEdit: (contact: ContactSnapshot) => void
  readonly onDial: (to: string) => void
}

export function ContactList({ contacts, q, onSearch, onMore, onAdd, onEdit, onDial }: ContactListProps) {
  const t = useTranslations('contacts')
  const add = (
    <Button tone="primary" onClick={onAdd}>
      <Plus className="size-4" aria-hidden />
      {t('add')}
    </Button>
  )
  return (
    <section aria-label={t('list')} className="flex min-h-0 flex-1 flex-col">
      <div className="flex shrink-0 items-center justify-between gap-2 border-b px-6 py-2.5">
        <SearchField label={t('search')} value={q} onChange={onSearch} className="w-72" />
        {add}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows only move the focus between the rows inside */}
      <div className="min-h-0 flex-1 overflow-y-auto pb-20" onKeyDown={moveFocus}>
        {contacts === null ? (
          <ListSkeleton rows={12} />
        ) : contacts.length === 0 ? (
          q ? (
            <EmptyState icon={SearchX} text={t('emptySearch')} />
          ) : (
            <EmptyState icon={Users} text={t('emptyHint')} action={add} />
          )
        ) : (
          <ContactTable contacts={contacts} onEdit={onEdit} onDial={onDial} />
        )}
        {onMore ? <LoadMore label={t('more')} onMore={onMore} /> : null}
      </div>
    </section>
  )
}
