/** What an attribute may hold; `wanted` completes the sentence "… is not …" in an alert. */
export interface ValueRule {
  readonly wanted: string
  readonly accepts: (value: string) => boolean
}
