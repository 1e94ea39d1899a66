import type { Phone } from '#lib/contracts/readPhone.ts'
import type { TargetList } from '#lib/contracts/targets.ts'
import type { Suggestion } from './dialer.ts'

/** The search for whom to take a call to, and what it has found. */
export interface TargetPicking {
  readonly typed: string
  type(text: string): void
  /** The desk's own, as they are now; null while they are being fetched. */
  readonly targets: TargetList | null
  readonly contacts: readonly Suggestion[]
  /** The number that is typed; null: it is none. */
  readonly preview: Phone | null
  /** Contacts are still being looked for. */
  readonly searching: boolean
}
