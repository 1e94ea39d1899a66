import { DocumentFailure } from './documentFailure.ts'
import type { Run } from './run.ts'
import type { Page } from './step.ts'

/** A page beside the call (wait, hold, queue, …) may be asked for once a second, however little it plays. */
const SIDE_GAP_MS = 1000
/** `<Redirect>`s in a row whose documents did nothing else; HTTP's own redirects have the same limit. */
const MOST_REDIRECTS = 10
/** A document that took less did nothing but redirect. */
const NOTHING_MS = 20

/** Keeps documents that only lead to the next one from asking the subscriber's server without end. */
export class PageGate {
  #run: Run
  #nextAtMs = 0
  #openedAtMs = 0
  #openedAtTick = 0
  #redirects = 0

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
    if (this.#run.kind === 'own') {
      const tookMs = Math.max(clock.nowMs() - this.#openedAtMs, performance.now() - this.#openedAtTick)
      this.#redirects = page.kind === 'voice' && tookMs < NOTHING_MS ? this.#redirects + 1 : 0
      if (this.#redirects > MOST_REDIRECTS) throw new DocumentFailure(11215, 'Too many redirects', page.url)
      return
    }
    const pressed = page.kind === 'action' && (page.params.Digits ?? '') !== ''
    const waitMs = this.#nextAtMs - clock.nowMs()
    if (waitMs > 0 && !pressed) await clock.sleep(waitMs, this.#run.signal)
    this.#nextAtMs = clock.nowMs() + SIDE_GAP_MS
  }

  /** The page is here and its verbs begin. */
  opened(): void {
    this.#openedAtMs = this.#run.world.clock.nowMs()
    this.#openedAtTick = performance.now()
  }
}
