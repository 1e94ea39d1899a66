/** Days of the UTC calendar as `YYYY-MM-DD`, both included. */
export interface Period {
  readonly start: string
  readonly end: string
}
