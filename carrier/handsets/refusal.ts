/** Why a handset did not do what it was asked; the page and the control API say it in words. */
export const REFUSALS = {
  badFrame: 'That message could not be read.',
  noNumber: 'Claim a number first.',
  notANumber: 'That is not a phone number.',
  numberTaken: 'That number is in use on another handset.',
  numberOwned: 'That number belongs to the account; a handset cannot have it.',
  openElsewhere: 'This handset is open in another tab.',
  inCall: 'End the call first.',
  noCall: 'There is no call.',
  notRinging: 'Nothing is ringing.',
  notLive: 'The call is not connected yet.',
  ownNumber: 'A handset cannot call itself.',
  otherHandset: 'That is another handset. Handsets call the numbers of the account.',
  notInService: 'That number is not in service.',
  nothingAnswers: 'That number has no address to ask for instructions, so nothing answers it.',
  badDigit: 'Only the keys 0-9, * and # can be pressed.',
  badMedia: 'The sound could not be connected.',
  badSound: 'That sound cannot be played.',
} as const

export type Refusal = keyof typeof REFUSALS
