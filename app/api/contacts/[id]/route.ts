import { contactBody, contactSnapshot } from '#lib/contracts/contactSnapshot.ts'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import { pathId } from '#lib/contracts/pathId.ts'
import { listContactSnapshots } from '#lib/data/contacts/listContactSnapshots.ts'
import { withAgent } from '#lib/http/withAgent.ts'
import { saveContact } from '#lib/workflows/contacts/saveContact.ts'

export const PUT = withAgent(
  { may: 'contact.change', params: pathId, body: contactBody, says: contactSnapshot },
  async ({ params, body }) => {
    const saved = await saveContact(params.id, body, DESK_COUNTRY)
    if (typeof saved !== 'string') return saved
    const [contact] = await listContactSnapshots([saved])
    return contact
  },
)
