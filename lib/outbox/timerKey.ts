import type { Timer } from '#lib/domain/calls/effect.ts'

/** The job key of a call's deadline: setting it again moves it, clearing it takes it back. */
export function timerKey(callId: string, timer: Timer): string {
  return ['timer', callId, timer.kind, ...idOf(timer)].join(':')
}

function idOf(timer: Timer): readonly string[] {
  switch (timer.kind) {
    case 'offer':
      return [timer.offerId]
    case 'arrival':
      return [timer.legId]
    case 'rejoin':
      return [timer.agentId]
    case 'wait':
    // One at a time, whatever its step.
    case 'flow':
      return []
  }
}
