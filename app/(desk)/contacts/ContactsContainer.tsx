'use client'

import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useState } from 'react'
import { ContactList } from '#components/contacts/ContactList.tsx'
import { saveContact } from '#lib/client/commands/saveContact.ts'
import { tell, tellProblem } from '#lib/client/notices.ts'
import { loadNumberBook, type ReadPhone } from '#lib/client/numbers/numberBook.ts'
import { useDial } from '#lib/client/phone/useDial.ts'
import { contactsQuery } from '#lib/client/queries/contactsQuery.ts'
import { useSettled } from '#lib/client/time/useSettled.ts'
import type { ContactBody, ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'

const ContactDialog = lazy(() => import('#components/contacts/ContactDialog.tsx'))
const PAUSE_MS = 180

/** What is being edited; null in `contact`: a new one. */
interface Editing {
  readonly contact: ContactSnapshot | null
  readonly read: ReadPhone
}

/** `sought`: what somebody came here to find. */
export function ContactsContainer({ sought }: { readonly sought: string }) {
  const client = useQueryClient()
  const dial = useDial()
  const [q, setQ] = useState(sought)
  const [editing, setEditing] = useState<Editing | null>(null)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...contactsQuery(useSettled(q.trim(), PAUSE_MS)),
    placeholderData: keepPreviousData,
  })
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage()
  }, [isFetchingNextPage, fetchNextPage])
  const save = useMutation({
    mutationFn: (body: ContactBody) => saveContact(editing?.contact?.id ?? null, body),
    onSuccess() {
      setEditing(null)
      tell({ kind: 'contactSaved' })
      void client.invalidateQueries({ queryKey: ['contacts'] })
    },
    onError: tellProblem,
  })
  const open = (contact: ContactSnapshot | null) =>
    void loadNumberBook().then((read) => setEditing({ contact, read }))
  return (
    <>
      <ContactList
        contacts={data ? data.pages.flatMap((page) => page.contacts) : null}
        q={q}
        onSearch={setQ}
        onMore={hasNextPage ? more : null}
        onAdd={() => open(null)}
        onEdit={open}
        onDial={dial}
      />
      {editing ? (
        <Suspense>
          <ContactDialog
            contact={editing.contact}
            isNumber={(typed) => editing.read(typed, DESK_COUNTRY) !== null}
            saving={save.isPending}
            onSave={save.mutate}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
