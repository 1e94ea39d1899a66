import type { Role } from '#lib/contracts/people.ts'

/** Who asks. */
export interface Actor {
  readonly id: string
  readonly role: Role
}

const RANK: Readonly<Record<Role, number>> = { agent: 0, supervisor: 1, admin: 2, accountAdmin: 3 }

/** Every action of the product, and the least role that may. Whose a call is, the core asks of every wish. */
const LEAST = {
  'desk.use': 'agent',
  'call.place': 'agent',
  'call.monitor': 'supervisor',
  'recording.play': 'agent',
  'ticket.see': 'agent',
  'ticket.change': 'agent',
  'contact.see': 'agent',
  'contact.change': 'agent',
  'person.see': 'agent',
  'person.revoke': 'admin',
} as const satisfies Record<string, Role>

export type Action = keyof typeof LEAST

/** The one question of permission, asked in every handler and every socket event. */
export function authorize(actor: Actor, action: Action): boolean {
  return RANK[actor.role] >= RANK[LEAST[action]]
}
