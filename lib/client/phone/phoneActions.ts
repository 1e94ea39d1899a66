/** Everything the agent can do on the phone; each is one verb on what is shown. */
export interface PhoneActions {
  accept(): void
  decline(): void
  rejoin(): void
  hangUp(): void
  setHeld(held: boolean): void
  setMuted(muted: boolean): void
  sendDigit(digit: string): void
  /** In any form a person would type. */
  dial(to: string): void
  finishWrapUp(): void
  /** Puts the news of how a call ended away. */
  dismiss(): void
  getReady(): void
}
