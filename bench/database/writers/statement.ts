import { lockCall } from '#lib/data/calls/lockCall.ts'
import { saveCall } from '#lib/data/calls/saveCall.ts'
import { inTransaction } from '#lib/data/inTransaction.ts'
import { newId } from '#lib/data/newId.ts'
import { receiveWebhook } from '#lib/data/webhooks/receiveWebhook.ts'
import { enqueue } from '#lib/outbox/enqueue.ts'
import { prepareCall, type World } from './prepareCall.ts'
import { webhook } from './webhook.ts'

/** As the product does it. */
export async function statement(world: World) {
  const { call } = await prepareCall(world)
  const key = newId()
  return () =>
    inTransaction(async (tx) => {
      const [fresh, stored] = await Promise.all([receiveWebhook(tx, key), lockCall(tx, call.id)])
      if (!fresh || !stored) throw new Error('the call is not there')
      const decision = webhook(stored.call)
      saveCall(tx, stored, decision, { heardAt: Date.now() })
      enqueue(tx, call.id, decision.effects)
    })
}
