/** The list is all there is to see. */
export default function TicketsPage() {
  return null
}
