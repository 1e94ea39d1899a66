import { notFound } from 'next/navigation'
import { TicketContainer } from './TicketContainer.tsx'

export default async function TicketPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  if (!/^\d{1,9}$/.test(id)) notFound()
  return <TicketContainer id={Number(id)} />
}
