/** What Twilio shows in its debugger: something in the subscriber's documents or webhooks was wrong. */
export interface Alert {
  /** Twilio's code: 12100 document parse failure, 12200 schema warning, 11200 HTTP retrieval failure, … */
  readonly code: number
  readonly level: 'error' | 'warning'
  readonly message: string
  /** Call or conference sid it concerns. */
  readonly subject: string | null
  readonly at: string
}

const KEPT = 1000

/** The newest alerts, for the control API. */
export class Alerts {
  #list: Alert[] = []

  raise(alert: Alert): void {
    this.#list.push(alert)
    if (this.#list.length > KEPT) this.#list.shift()
  }

  list(): readonly Alert[] {
    return this.#list
  }
}
