import { useState } from 'react'
import ContactDialog from '#components/contacts/ContactDialog.tsx'
import { ContactList } from '#components/contacts/ContactList.tsx'
import { CONTACTS } from '#lib/client/testing/contacts.ts'
import type { ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { readPhone } from '#lib/contracts/readPhone.ts'
import { GalleryFrame } from './GalleryFrame.tsx'

const nothing = () => {}

export function ContactsPart({ situation }: { readonly situation: string }) {
  const [edited, setEdited] = useState<ContactSnapshot | null>(null)
  return (
    <GalleryFrame section="contacts" situation={situation}>
      <ContactList
        contacts={CONTACTS}
        q=""
        onSearch={nothing}
        onMore={null}
        onAdd={nothing}
        onEdit={setEdited}
        onDial={nothing}
      />
      {edited ? (
        <ContactDialog
          contact={edited}
          isNumber={(typed) => readPhone(typed, 'KR') !== null}
          saving={false}
          onSave={nothing}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </GalleryFrame>
  )
}
