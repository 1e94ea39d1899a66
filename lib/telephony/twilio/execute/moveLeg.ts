import { render } from '../render.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'
import { listPresentLegs } from './listPresentLegs.ts'

/** Takes a leg out of wherever it is into the call's conference; one that is there already is left in peace. */
export async function moveLeg(
  connection: Connection,
  input: {
    readonly callId: string
    readonly legId: string
    readonly providerRef: string
    readonly role: 'agent' | 'outside'
  },
): Promise<void> {
  const { callId, legId, role, providerRef } = input
  const present = await listPresentLegs(connection, callId)
  if (present.some((one) => one.providerRef === providerRef)) return
  const twiml = render([{ type: 'joinConference', callId, legId, role }], connection.publicUrl)
  await attempt(() => connection.client.calls(providerRef).update({ twiml }))
}
