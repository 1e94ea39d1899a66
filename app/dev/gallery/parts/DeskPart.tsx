import { TicketPart } from './TicketPart.tsx'

/** The desk in the middle of a call. */
export function DeskPart({ situation }: { readonly situation: string }) {
  return <TicketPart situation={situation === 'idle' ? 'live' : situation} />
}
