import type { InviteTarget } from '#lib/contracts/callCommands.ts'
import type { AgentReadiness, TargetList } from '#lib/contracts/targets.ts'
import type { TargetPicking } from './targetPicking.ts'

/** What the target is chosen for. `beside`: a call on the second line. */
export type PickPurpose = 'transfer' | 'consult' | 'conference' | 'beside'

interface Common {
  readonly key: string
  readonly target: InviteTarget
  /** Nobody of it can be reached now, for this purpose. */
  readonly isOut: boolean
}

/** One line of the list. */
export type TargetRow =
  | (Common & { readonly kind: 'number'; readonly number: string })
  | (Common & {
      readonly kind: 'agent'
      readonly name: string
      readonly readiness: AgentReadiness
      /** Shown under its team. */
      readonly isMember: boolean
    })
  | (Common & {
      readonly kind: 'team'
      readonly name: string
      readonly available: number
      readonly size: number
      readonly isExpanded: boolean
    })
  | (Common & { readonly kind: 'queue'; readonly name: string; readonly available: number })
  | (Common & { readonly kind: 'flow'; readonly name: string })
  | (Common & {
      readonly kind: 'contact'
      readonly name: string
      readonly unnamed: boolean
      readonly number: string
      readonly label: string | null
    })

type Agent = TargetList['agents'][number]

/**
 * What can be chosen, in the order of the list: the number that is typed, people (those who can take a call first),
 * teams with their people where expanded, queues, flows, contacts. Whoever cannot take a call is shown as such, not hidden.
 */
export function targetRows(
  { typed, targets, contacts, preview }: TargetPicking,
  options: {
    readonly agentId: string
    readonly purpose: PickPurpose
    readonly expanded: ReadonlySet<string>
  },
): readonly TargetRow[] {
  const { agentId, purpose, expanded } = options
  const q = typed.trim().toLocaleLowerCase()
  const isMeant = ({ name }: { readonly name: string }) => q === '' || name.toLocaleLowerCase().includes(q)
  const others = (targets?.agents ?? []).filter(({ id }) => id !== agentId)
  const numbers: readonly TargetRow[] = preview ? [numberRow(preview.number)] : []
  const people = byReadiness(others.filter(isMeant)).map((one) => agentRow(one, null))
  const teams = (targets?.teams ?? []).filter(isMeant).flatMap((team): readonly TargetRow[] => {
    const members = byReadiness(others.filter(({ id }) => team.agentIds.includes(id)))
    const available = members.filter(isAvailable).length
    const isExpanded = expanded.has(team.id)
    const row: TargetRow = {
      kind: 'team',
      key: `team ${team.id}`,
      target: { kind: 'team', teamId: team.id },
      name: team.name,
      available,
      size: members.length,
      isExpanded,
      isOut: available === 0,
    }
    return isExpanded ? [row, ...members.map((one) => agentRow(one, team.id))] : [row]
  })
  const queues = (targets?.queues ?? []).filter(isMeant).map((queue): TargetRow => {
    const available = others.filter((one) => queue.agentIds.includes(one.id) && isAvailable(one)).length
    return {
      kind: 'queue',
      key: `queue ${queue.id}`,
      target: { kind: 'queue', queueId: queue.id },
      name: queue.name,
      available,
      // A queue takes a transfer whoever is there: the customer waits in it.
      isOut: purpose !== 'transfer' && available === 0,
    }
  })
  // Nobody is in a flow whom one could talk with first, or who could join: it takes a transfer, and takes it at once.
  const mayTakeOver = purpose === 'transfer' || purpose === 'consult'
  const flows = (mayTakeOver ? (targets?.flows ?? []) : []).filter(isMeant).map(({ id, name }): TargetRow => {
    const target = { kind: 'flow', flowId: id } as const
    return { kind: 'flow', key: `flow ${id}`, target, name, isOut: false }
  })
  const known = contacts.map(({ contactId, ...one }): TargetRow => {
    const target = { kind: 'phone', to: one.number } as const
    return { kind: 'contact', key: `contact ${contactId} ${one.number}`, target, isOut: false, ...one }
  })
  // A queue is for customers: nobody calls it.
  return [...numbers, ...people, ...teams, ...(purpose === 'beside' ? [] : queues), ...flows, ...known]
}

function numberRow(number: string): TargetRow {
  return { kind: 'number', key: 'number', target: { kind: 'phone', to: number }, number, isOut: false }
}

function agentRow({ id, name, readiness }: Agent, teamId: string | null): TargetRow {
  return {
    kind: 'agent',
    key: teamId === null ? `agent ${id}` : `member ${teamId} ${id}`,
    target: { kind: 'agent', agentId: id },
    name,
    readiness,
    isMember: teamId !== null,
    isOut: readiness !== 'available',
  }
}

function byReadiness(agents: readonly Agent[]): readonly Agent[] {
  return agents.toSorted((a, b) => Number(isAvailable(b)) - Number(isAvailable(a)))
}

function isAvailable({ readiness }: Agent): boolean {
  return readiness === 'available'
}
