import { ContactsContainer } from './ContactsContainer.tsx'

export default function ContactsPage() {
  return <ContactsContainer />
}
