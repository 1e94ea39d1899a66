/** Counts the REST requests that are under way, for Twilio's limit on concurrent ones (20429). */
export class RestGate {
  #underWay = 0

  /** Lets a request in, or not when `limit` are under way already. Everyone let in has to leave. */
  enter(limit: number): boolean {
    if (this.#underWay >= limit) return false
    this.#underWay += 1
    return true
  }

  leave(): void {
    this.#underWay -= 1
  }
}
