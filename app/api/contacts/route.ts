import { contactBody, contactList, contactQuery, contactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import { listContactSnapshots } from '#lib/data/contacts/listContactSnapshots.ts'
import { listContacts } from '#lib/data/contacts/listContacts.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { saveContact } from '#lib/workflows/contacts/saveContact.ts'

/** One page of the contacts, by name. */
export const GET = withAgent(
  { may: 'contact.see', query: contactQuery, says: contactList },
  async ({ query }) => listContacts(query.q, query.cursor),
)

export const POST = withAgent(
  { may: 'contact.change', body: contactBody, says: contactSnapshot },
  async ({ body }) => {
    const saved = await saveContact(null, body, DESK_COUNTRY)
    if (typeof saved !== 'string') return saved
    const [contact] = await listContactSnapshots([saved])
    return contact
  },
)
