import type { Role } from '#lib/contracts/people.ts'

/** Who asks. */
export interface Actor {
  readonly id: string
  readonly role: Role
}

/** What is asked about, as far as the answer depends on it: whose it is, or who takes part in it. */
export interface Subject {
  readonly agentIds: readonly string[]
}

const RANK: Readonly<Record<Role, number>> = { agent: 0, supervisor: 1, admin: 2, accountAdmin: 3 }

/** The least role for an action, and what it takes to do it to what one takes no part in. */
interface Rule {
  readonly least: Role
  /** Below this role only who takes part may. */
  readonly othersFrom?: Role
  /** Nobody, of whatever role, does this to what he takes no part in. */
  readonly ownOnly?: boolean
}

/** Every action of the product. */
const RULES = {
  'desk.use': { least: 'agent' },
  'call.place': { least: 'agent' },
  'call.see': { least: 'agent', othersFrom: 'supervisor' },
  'call.command': { least: 'agent', ownOnly: true },
  'call.monitor': { least: 'supervisor' },
  'recording.play': { least: 'agent' },
  'ticket.see': { least: 'agent' },
  'ticket.change': { least: 'agent' },
  'contact.see': { least: 'agent' },
  'contact.change': { least: 'agent' },
  'person.see': { least: 'agent' },
  'person.revoke': { least: 'admin' },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof RULES

/** The one question of permission, asked in every handler and every socket event. */
export function authorize(actor: Actor, action: Action, subject?: Subject): boolean {
  const rule: Rule = RULES[action]
  if (RANK[actor.role] < RANK[rule.least]) return false
  const takesPart = subject?.agentIds.includes(actor.id) ?? false
  if (rule.ownOnly) return takesPart
  if (!rule.othersFrom || RANK[actor.role] >= RANK[rule.othersFrom]) return true
  return takesPart
}
