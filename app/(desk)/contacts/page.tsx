import { ContactsContainer } from './ContactsContainer.tsx'

interface ContactsPageProps {
  readonly searchParams: Promise<{ readonly q?: string | string[] }>
}

export default async function ContactsPage({ searchParams }: ContactsPageProps) {
  const { q } = await searchParams
  return <ContactsContainer sought={typeof q === 'string' ? q : ''} />
}
