import type { Company } from './company.ts'

/**
 * What an agent does in a call, one story a row of the call actions; after each step who hears whom. Each begins
 * with nobody in a call and ends with everybody free.
 */
export const STORIES: Readonly<Record<string, (company: Company) => Promise<void>>> = {
  async 'hold and resume'(c) {
    await c.calls(c.a, 'customer')
    await c.hear({ customer: ['a'], a: ['customer'] })
    const customer = () => c.callWith('customer', c.a)?.legs.find(({ role }) => role === 'customer')?.id ?? ''
    await c.wishes(c.a, 'customer', { type: 'Hold', legId: customer() })
    await c.hear({ customer: 'music', a: 'silence' })
    await c.wishes(c.a, 'customer', { type: 'Resume', legId: customer() })
    await c.hear({ customer: ['a'], a: ['customer'] })
    await c.recorded(c.a, 'customer')
    await c.wishes(c.a, 'customer', { type: 'HangUp' })
    await c.parts()
  },

  async 'cold transfer'(c) {
    await c.calls(c.a, 'customer')
    await c.hear({ customer: ['a'], a: ['customer'] })
    await c.wishes(c.a, 'customer', { type: 'Invite', purpose: 'transfer', target: toAgent(c) })
    await c.answers(c.b, 'customer', 'decline')
    await c.hear({ customer: 'music', b: 'gone' })
    await c.wishes(c.a, 'customer', { type: 'Invite', purpose: 'transfer', target: toAgent(c) })
    await c.answers(c.b, 'customer', 'accept')
    await c.hear({ customer: ['b'], b: ['customer'], a: 'gone' })
    await c.recorded(c.b, 'customer')
    await c.hangsUp('customer')
    await c.parts()
  },

  async 'warm transfer'(c) {
    await c.calls(c.a, 'customer')
    await c.wishes(c.a, 'customer', { type: 'Invite', purpose: 'consult', target: toAgent(c) })
    await c.answers(c.b, 'customer', 'accept')
    await c.hear({ customer: 'music', a: ['b'], b: ['a'] })
    await c.consults(c.a, 'customer')
    await c.wishes(c.a, 'customer', { type: 'BackToCustomer' })
    await c.hear({ customer: ['a'], a: ['customer'], b: 'gone' })
    await c.wishes(c.a, 'customer', { type: 'Invite', purpose: 'consult', target: toAgent(c) })
    await c.answers(c.b, 'customer', 'accept')
    await c.hear({ customer: 'music', a: ['b'], b: ['a'] })
    await c.consults(c.a, 'customer')
    await c.wishes(c.a, 'customer', { type: 'CompleteTransfer' })
    await c.hear({ customer: ['b'], b: ['customer'], a: 'gone' })
    await c.recorded(c.b, 'customer')
    await c.wishes(c.b, 'customer', { type: 'HangUp' })
    await c.parts()
  },

  async 'the customer leaves a consult'(c) {
    await c.calls(c.a, 'customer')
    await c.wishes(c.a, 'customer', { type: 'Invite', purpose: 'consult', target: toAgent(c) })
    await c.answers(c.b, 'customer', 'accept')
    await c.hear({ customer: 'music', a: ['b'], b: ['a'] })
    await c.consults(c.a, 'customer')
    await c.recorded(c.a, 'customer')
    await c.hangsUp('customer')
    await c.hear({ customer: 'gone', a: ['b'], b: ['a'] })
    await c.wishes(c.a, 'customer', { type: 'HangUp' })
    await c.parts()
  },

  async 'conference with a number'(c) {
    await c.calls(c.a, 'customer')
    await c.hear({ customer: ['a'], a: ['customer'] })
    const target = { kind: 'phone', to: c.numberOf('supplier') } as const
    await c.wishes(c.a, 'customer', { type: 'Invite', purpose: 'conference', target })
    await c.hear({ customer: ['a', 'supplier'], a: ['customer', 'supplier'], supplier: ['a', 'customer'] })
    await c.recorded(c.a, 'customer', 'supplier')
    const supplier = c.callWith('customer', c.a)?.legs.find(({ number }) => number === c.numberOf('supplier'))
    await c.wishes(c.a, 'customer', { type: 'RemoveParticipant', legId: supplier?.id ?? '' })
    await c.hear({ customer: ['a'], a: ['customer'], supplier: 'gone' })
    await c.hangsUp('customer')
    await c.parts()
  },

  async 'two lines and their merge'(c) {
    await c.calls(c.a, 'customer')
    await c.hear({ customer: ['a'], a: ['customer'] })
    await c.calls(c.a, 'supplier', true)
    await c.hear({ customer: 'music', a: ['supplier'], supplier: ['a'] })
    await c.recorded(c.a, 'supplier')
    const line = (name: string) => c.callWith(name, c.a)?.id ?? ''
    await c.wishesOfLines(c.a, () => ({ type: 'SwitchLine', callId: line('customer') }))
    await c.hear({ customer: ['a'], a: ['customer'], supplier: 'music' })
    await c.wishesOfLines(c.a, () => ({ type: 'SwitchLine', callId: line('supplier') }))
    await c.hear({ customer: 'music', a: ['supplier'], supplier: ['a'] })
    await c.wishesOfLines(c.a, () => ({
      type: 'MergeLines',
      fromCallId: line('supplier'),
      intoCallId: line('customer'),
    }))
    await c.hear({ customer: ['a', 'supplier'], a: ['customer', 'supplier'], supplier: ['a', 'customer'] })
    await c.recorded(c.a, 'customer', 'supplier')
    await c.hangsUp('supplier')
    await c.hear({ customer: ['a'], a: ['customer'], supplier: 'gone' })
    await c.wishes(c.a, 'customer', { type: 'HangUp' })
    await c.parts()
  },
}

function toAgent(c: Company) {
  return { kind: 'agent', agentId: c.b.id } as const
}
