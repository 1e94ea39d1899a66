'use client'

import { useTranslations } from 'next-intl'
import { Modal } from '#components/ui/Modal.tsx'
import type { ContactBody, ContactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { ContactForm } from './ContactForm.tsx'

interface ContactDialogProps {
  /** Null: a new one. */
  readonly contact: ContactSnapshot | null
  readonly isNumber: (typed: string) => boolean
  readonly saving: boolean
  readonly onSave: (body: ContactBody) => void
  readonly onClose: () => void
}

export default function ContactDialog({ contact, onClose, ...rest }: ContactDialogProps) {
  const t = useTranslations('contacts')
  return (
    <Modal title={contact ? t('edit') : t('add')} closeLabel={t('cancel')} onClose={onClose}>
      <ContactForm contact={contact} onCancel={onClose} {...rest} />
    </Modal>
  )
}
