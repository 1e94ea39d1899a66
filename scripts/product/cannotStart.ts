/** Why the product cannot be started, in words for whoever tried. */
export class CannotStart extends Error {}
