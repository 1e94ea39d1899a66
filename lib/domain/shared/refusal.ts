/**
 * An expected no. The code is stable (screens translate it, the API returns it); nothing was changed.
 * A bug is not a Refusal: it throws.
 */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  /** What the sentence for a person needs to be complete, e.g. who took the call. */
  readonly detail?: Readonly<Record<string, string>>
}
