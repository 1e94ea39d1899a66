import { personList } from '#lib/contracts/people.ts'
import { listPeople } from '#lib/data/people/listPeople.ts'
import { withAgent } from '#lib/http/withAgent.ts'

export const GET = withAgent({ may: 'person.see', says: personList }, async () => ({
  people: await listPeople(),
}))
