/** A tab's lease that was not renewed for so long is a dead or sleeping tab's. */
export const LEASE_SECONDS = 8
