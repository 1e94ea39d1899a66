import { DocumentFailure } from './documentFailure.ts'
import type { Run } from './run.ts'
import type { Page } from './step.ts'

/** A page beside the call (wait, hold, queue, …) may be asked for once a second, however little it plays. */
const GAP_MS = 1000
/**
 * Pages in a row whose documents did nothing but lead on. If all were `<Redirect>`s, the call fails: HTTP's own
 * redirects have the same limit. `action`s may lead somewhere yet, and go on as slowly as a page beside the call.
 */
const MOST_IN_A_ROW = 10
/** A document that took less did nothing but lead on. */
const NOTHING_MS = 20

/** Keeps documents that only lead to the next one from asking the subscriber's server without end. */
export class PageGate {
  #run: Run
  #nextAtMs = 0
  #openedAtMs = 0
  #openedAtTick = 0
  #inARow = 0
  #redirectsInARow = 0

  constructor(run: Run) {
    this.#run = run
  }

  /**
   * Resolves when the page may be asked for: what the party's own key press leads to, at once. Throws
   * DocumentFailure 11215 for a leg that is redirected round and round.
   */
  async pass(page: Page | { readonly twiml: string }): Promise<void> {
    if ('twiml' in page) return
    const { clock } = this.#run.world
    const pressed =
      page.kind === 'action' && `${page.params.Digits ?? ''}${page.params.FinishedOnKey ?? ''}` !== ''
    if (this.#run.kind === 'own') this.#count(page, pressed)
    const free = pressed || (this.#run.kind === 'own' && this.#inARow <= MOST_IN_A_ROW)
    const waitMs = this.#nextAtMs - clock.nowMs()
    if (waitMs > 0 && !free) await clock.sleep(waitMs, this.#run.signal)
    this.#nextAtMs = clock.nowMs() + GAP_MS
  }

  #count(page: Page, pressed: boolean): void {
    const { clock } = this.#run.world
    const tookMs = Math.max(clock.nowMs() - this.#openedAtMs, performance.now() - this.#openedAtTick)
    const idle = !pressed && tookMs < NOTHING_MS
    this.#inARow = idle ? this.#inARow + 1 : 0
    this.#redirectsInARow = idle && page.kind === 'voice' ? this.#redirectsInARow + 1 : 0
    if (this.#redirectsInARow > MOST_IN_A_ROW)
      throw new DocumentFailure(11215, 'Too many redirects', page.url)
  }

  /** The page is here and its verbs begin. */
  opened(): void {
    this.#openedAtMs = this.#run.world.clock.nowMs()
    this.#openedAtTick = performance.now()
  }
}
