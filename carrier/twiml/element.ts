/** One element of a TwiML document. Names are kept exactly as written: TwiML is case-sensitive. */
export interface TwimlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (TwimlElement | string)[]
  /** Counted from 1, for alerts. */
  readonly line: number
}
