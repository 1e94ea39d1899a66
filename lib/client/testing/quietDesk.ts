import type { PhoneSituation } from '../phone/phoneView.ts'
import { NOW } from './aCall.ts'
import { ME } from './people.ts'

/** An agent who is available, ready and in no call. */
export const QUIET_DESK = {
  agentId: ME.id,
  desk: {
    agentId: ME.id,
    version: 3,
    availability: { choice: 'available', reason: null, since: NOW - 3_120_000 },
    plan: 'pro',
    reachable: true,
    wrapUp: null,
  },
  calls: [],
  connected: true,
  microphone: 'granted',
  ringUnlocked: true,
  sounds: {},
  pending: [],
  placing: null,
  dismissed: new Set<string>(),
  failed: [],
  pendingLines: null,
} as const satisfies PhoneSituation
