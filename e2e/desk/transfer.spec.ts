import { expect } from '@playwright/test'
import type { AgentPage } from '../fixtures/desk/agentPage.ts'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test as base } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550301'
const SUPPLIER = '+821055550302'

/** A customer and Jimin, in the middle of their talk, and Emma, who is free. */
const test = base.extend<{ talk: Awaited<ReturnType<typeof begin>> }>({
  talk: async ({ agent, desk, control }, use) => {
    const jimin = await agent('jimin', { available: true })
    const customer = await customerHearer(control, CUSTOMER, 600)
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await jimin.accept()
    const emma = await agent('emma', { available: true })
    await use(await begin(jimin, emma, customer))
  },
})

async function begin(
  jimin: AgentPage,
  emma: AgentPage,
  customer: Awaited<ReturnType<typeof customerHearer>>,
) {
  const [j, e] = [agentHearer(jimin), agentHearer(emma)]
  await expectHearing(apart({ customer, talks: j, free: e }))
  return { jimin, emma, customer, j, e }
}

type Company = Awaited<ReturnType<typeof begin>>
type Heard = Parameters<typeof expectHearing>[0]

/** The customer and one agent talk; the other hears nobody, and is heard by nobody. */
const apart = ({
  customer,
  talks,
  free,
}: Pick<Company, 'customer'> & { readonly talks: Company['j']; readonly free: Company['j'] }): Heard => [
  [customer, [talks]],
  [talks, [customer]],
  [free, []],
]
const nobody = (...company: readonly Company['j'][]): Heard => company.map((one) => [one, []])
/** The agents talk, and the customer hears neither of them. */
const inPrivate = ({ customer, j, e }: Pick<Company, 'customer' | 'j' | 'e'>) =>
  expectHearing([
    [customer, []],
    [j, [e]],
    [e, [j]],
  ])

const toEmma = { kind: 'agent', agentId: 'emma' } as const

test('cold: the customer hears nobody until the target accepts, then the two talk and the first agent is free', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: toEmma })
  await expect(emma.button('phone.accept')).toBeVisible()
  await expectHearing(nobody(customer, j, e))
  await emma.accept()
  await expectHearing(apart({ customer, talks: e, free: j }))
})

test('cold, declined: the customer stays with the first agent, on hold until he turns to him', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: toEmma })
  await emma.button('phone.decline').click()
  await expect(emma.button('phone.accept')).toBeHidden()
  await expectHearing(nobody(customer, j, e))
  await jimin.seesState('held')
  await jimin.button('phone.resume').click()
  await expectHearing(apart({ customer, talks: j, free: e }))
})

test('cold, and the sender leaves meanwhile: he is free to work, and can take the customer back', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: toEmma })
  await expect(emma.button('phone.accept')).toBeVisible()
  await jimin.command({ type: 'Leave' })
  await jimin.openPhone()
  await jimin.button('phone.takeBack').click()
  await jimin.button('phone.backToCustomer').click()
  await expect(emma.button('phone.accept')).toBeHidden()
  await expectHearing(apart({ customer, talks: j, free: e }))
})

test('cold, to a number: the customer talks with whoever answers there', async ({
  talk: { jimin, customer, j },
  control,
}) => {
  const supplier = await customerHearer(control, SUPPLIER, 760)
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: { kind: 'phone', to: SUPPLIER } })
  await expectHearing([
    [customer, [supplier]],
    [supplier, [customer]],
    [j, []],
  ])
})

test('to a queue: the customer waits there with music, the agent is free at once, and another takes the call', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: { kind: 'queue', queueId: 'sales' } })
  await expect(emma.button('phone.accept')).toBeVisible()
  await expect(emma.phone).toContainText('영업 Sales')
  await emma.accept()
  await expectHearing(apart({ customer, talks: e, free: j }))
})

test('cold, to a team: it rings for everybody who is free there, and whoever takes it first has the customer', async ({
  talk: { jimin, emma, customer, j, e },
  agent,
}) => {
  const minjun = await agent('minjun', { available: true })
  const m = agentHearer(minjun)
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: { kind: 'team', teamId: 'support' } })
  await expect(minjun.button('phone.accept')).toBeVisible()
  await emma.accept()
  await expect(minjun.button('phone.accept')).toBeHidden()
  await expectHearing([...apart({ customer, talks: e, free: j }), [m, []]])
})

test('warm, to a queue: who takes it there is talked to in private first', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'consult', target: { kind: 'queue', queueId: 'sales' } })
  await emma.accept()
  await inPrivate({ customer, j, e })
  await jimin.command({ type: 'CompleteTransfer' })
  await expectHearing(apart({ customer, talks: e, free: j }))
})

test('warm, and the target hangs up: the customer is back with the first agent', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'consult', target: toEmma })
  await emma.accept()
  await inPrivate({ customer, j, e })
  await emma.button('phone.hangUp').click()
  await expectHearing(apart({ customer, talks: j, free: e }))
})

test('warm: the two agents talk in private while the customer hears neither, then the customer talks with the target', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'consult', target: toEmma })
  await emma.accept()
  await inPrivate({ customer, j, e })
  await jimin.command({ type: 'CompleteTransfer' })
  await expectHearing(apart({ customer, talks: e, free: j }))
})

test('warm, back to the customer: the target is let go and the talk goes on as it was', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'consult', target: toEmma })
  await emma.accept()
  await inPrivate({ customer, j, e })
  await jimin.command({ type: 'BackToCustomer' })
  await expectHearing(apart({ customer, talks: j, free: e }))
})

test('warm, to a number that is busy: the customer is back at once', async ({
  talk: { jimin, customer, j },
  control,
}) => {
  await control.addHandset(SUPPLIER, { onRing: 'busy' })
  await jimin.command({ type: 'Invite', purpose: 'consult', target: { kind: 'phone', to: SUPPLIER } })
  await expectHearing([
    [customer, [j]],
    [j, [customer]],
  ])
})

test('warm, and the customer hangs up: the two agents go on talking, both are told, and one click calls him back', async ({
  talk: { jimin, emma, customer, j, e },
  control,
}) => {
  await jimin.command({ type: 'Invite', purpose: 'consult', target: toEmma })
  await emma.accept()
  await inPrivate({ customer, j, e })
  await control.command(CUSTOMER, { do: 'hangUp' })
  await expect(jimin.phone).toContainText(/고객이 전화를 끊었습니다/)
  await expect(emma.phone).toContainText(/The customer hung up/)
  await expectHearing([
    [j, [e]],
    [e, [j]],
  ])
  await jimin.button('phone.callBack').click()
  await expectHearing(apart({ customer, talks: j, free: e }))
  await expect(jimin.phone.getByRole('region', { name: jimin.word('phone.otherLine') })).toBeVisible()
})

test('conference: everybody hears everybody; one who is held hears nobody; the first agent leaves and the rest goes on', async ({
  talk: { jimin, emma, customer, j, e },
  control,
}) => {
  const supplier = await customerHearer(control, SUPPLIER, 760)
  await jimin.command({ type: 'Invite', purpose: 'conference', target: toEmma })
  await emma.accept()
  await jimin.command({ type: 'Invite', purpose: 'conference', target: { kind: 'phone', to: SUPPLIER } })
  await expectHearing([
    [customer, [j, e, supplier]],
    [j, [customer, e, supplier]],
    [e, [customer, j, supplier]],
    [supplier, [customer, j, e]],
  ])
  await jimin.command({ type: 'Hold', legId: await jimin.legOf(SUPPLIER) })
  await expectHearing([
    [customer, [j, e]],
    [j, [customer, e]],
    [e, [customer, j]],
    [supplier, []],
  ])
  await jimin.command({ type: 'Resume', legId: await jimin.legOf(SUPPLIER) })
  await jimin.command({ type: 'Leave' })
  await expectHearing([
    [customer, [e, supplier]],
    [j, []],
    [e, [customer, supplier]],
    [supplier, [customer, e]],
  ])
})

test('a consult that becomes a conference lets everybody hear everybody', async ({
  talk: { jimin, emma, customer, j, e },
}) => {
  await jimin.command({ type: 'Invite', purpose: 'consult', target: toEmma })
  await emma.accept()
  await inPrivate({ customer, j, e })
  await jimin.command({ type: 'MakeConference' })
  await expectHearing([
    [customer, [j, e]],
    [j, [customer, e]],
    [e, [customer, j]],
  ])
})
