import type { CallCommand, InviteTarget } from '#lib/contracts/callCommands.ts'
import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import { readPhone } from '#lib/contracts/readPhone.ts'
import { listFreeAgents } from '#lib/data/agents/listFreeAgents.ts'
import { findQueue } from '#lib/data/queues/findQueue.ts'
import type { Transaction } from '#lib/data/transaction.ts'
import type { Command, Invite, RefusalCode } from '#lib/domain/calls/command.ts'
import { INVITE_RING_SECONDS } from '#lib/domain/calls/times.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refuse } from '#lib/domain/shared/refuse.ts'
import { findFlowEntry } from '../flows/findFlowEntry.ts'

/** Whom it may ring: the people of its target, locked; empty for anything but an invitation to people. */
type Asked = readonly string[]

/** An agent's wish as the core takes it: an invitation with the number, or the people, that its target comes to. */
export async function commandOf(
  tx: Transaction,
  agentId: string,
  command: CallCommand,
  asked: Asked,
): Promise<Command | Refusal<RefusalCode | 'notANumber'>> {
  if (command.type === 'AcceptOffer') return { type: 'AcceptOffer', agentId, offerId: command.offerId }
  if (command.type === 'Rejoin') return { type: 'Rejoin', agentId }
  if (command.type === 'Monitor' || command.type === 'ChangeMonitor') {
    const { ofAgentId, mode } = command
    return { type: 'Monitor', agentId, ofAgentId, mode }
  }
  if (command.type !== 'Invite') return { ...command, agentId }
  const { purpose, target } = command
  const resolved = await resolve(tx, target, asked)
  return 'refused' in resolved ? resolved : { type: 'Invite', agentId, purpose, ...resolved }
}

async function resolve(
  tx: Transaction,
  target: InviteTarget,
  asked: Asked,
): Promise<Pick<Invite, 'target' | 'agentIds' | 'ringSeconds'> | Refusal<RefusalCode | 'notANumber'>> {
  switch (target.kind) {
    case 'phone': {
      const phone = readPhone(target.to, DESK_COUNTRY)
      if (!phone) return refuse('notANumber')
      return { target: { kind: 'phone', number: phone.number }, agentIds: [], ringSeconds: 0 }
    }
    case 'flow': {
      const entry = await findFlowEntry(tx, target.flowId)
      if (!entry || entry.stop.kind === 'nowhere') return refuse('targetUnavailable')
      const { versionId, stop } = entry
      return { target: { kind: 'flow', versionId, stop }, agentIds: [], ringSeconds: 0 }
    }
    case 'queue': {
      const queue = await findQueue(tx, target.queueId)
      if (!queue) return refuse('targetUnavailable')
      const { ringSeconds, maxWaitSeconds } = queue
      return { target: { ...target, maxWaitSeconds }, agentIds: await listFreeAgents(tx, asked), ringSeconds }
    }
    case 'agent':
    case 'team':
      return { target, agentIds: await listFreeAgents(tx, asked), ringSeconds: INVITE_RING_SECONDS }
  }
}
