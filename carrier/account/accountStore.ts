import type { Clock } from '../clock.ts'
import type { AccountState, Application, Charge, UsageEntry } from './account.ts'
import { addUsage } from './addUsage.ts'
import { fromMicros } from './fromMicros.ts'
import { OwnedNumbers } from './ownedNumbers.ts'
import { Records } from './records.ts'
import type { StateFile } from './stateFile.ts'
import { toMicros } from './toMicros.ts'

/** What the subscriber owns at the carrier and what it has cost. Every change is on disk a moment later. */
export class Account {
  readonly numbers: OwnedNumbers
  readonly applications: Records<Application>
  #state: AccountState
  #clock: Clock
  #file: StateFile

  constructor(state: AccountState, clock: Clock, file: StateFile) {
    this.#state = state
    this.#clock = clock
    this.#file = file
    const save = () => file.save(state)
    this.numbers = new OwnedNumbers(state.numbers, clock, save)
    this.applications = new Records<Application>(state.applications, clock, save)
  }

  get createdAt(): Date {
    return new Date(this.#state.createdAt)
  }

  /** Decimal string in USD. */
  get balance(): string {
    return this.#state.balance
  }

  /** Per category and UTC day, in no order. */
  get usage(): readonly UsageEntry[] {
    return this.#state.usage
  }

  /** Books a cost: into the usage of today and off the balance. */
  charge(charge: Charge): void {
    addUsage(this.#state.usage, charge, this.#clock.now())
    this.#state.balance = fromMicros(toMicros(this.#state.balance) - toMicros(charge.price), 2)
    this.#file.save(this.#state)
  }

  /** Resolves when everything is on disk. Nothing may be changed afterwards. */
  close(): Promise<void> {
    return this.#file.flush()
  }
}
