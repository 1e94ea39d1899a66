import type { Call } from '../calls/call.ts'
import type { Instruction } from '../calls/instruction.ts'
import { isLive } from '../calls/isLive.ts'
import { assertNever } from '../shared/assertNever.ts'
import type { FlowNode } from './flow.ts'

/**
 * What a caller's channel is to do now, whenever it asks: what it asked about may be long past. `node`: where he is in
 * his flow, if he is in one. Who has been asked to go for want of an agent hears nothing until he is told so.
 */
export function instructionsFor(call: Call, legId: string, node: FlowNode | null): readonly Instruction[] {
  const leg = call.legs.find((one) => one.id === legId)
  if (leg?.status === 'ending' && call.endReason === 'noAnswer') return [{ type: 'silence' }]
  if (!leg || !isLive(leg)) return [{ type: 'hangUp' }]
  const isSpoken = call.flow?.phase === 'speaking' || call.flow?.phase === 'coming'
  if (!call.flow || !node || !isSpoken) {
    return [{ type: 'joinConference', callId: call.id, legId, role: 'outside' }]
  }
  return spoken(node, call.flow.step)
}

function spoken(node: FlowNode, step: number): readonly Instruction[] {
  switch (node.type) {
    case 'say':
      return [
        { type: 'speak', say: node.say },
        { type: 'goOn', step },
      ]
    case 'menu':
      return [{ type: 'gather', say: node.say, timeoutSeconds: node.timeoutSeconds, step }]
    case 'voicemail':
      return [
        { type: 'speak', say: node.say },
        { type: 'record', maxSeconds: node.maxSeconds, step },
        // A message without a sound is none, and nothing is told of it.
        { type: 'goOn', step },
      ]
    case 'agent':
    case 'queue':
    case 'hangUp':
      throw new Error(`a ${node.type} speaks to nobody`)
    default:
      return assertNever(node)
  }
}
