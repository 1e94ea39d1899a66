/** The carrier could not be asked, or did not answer in time: what was asked may or may not have happened. */
export class CarrierTrouble extends Error {}
