/** What is being written about a call, and whether it is kept. */
export interface NoteDraft {
  readonly text: string
  readonly state: 'clean' | 'saving' | 'saved' | 'failed'
  write(text: string): void
}
