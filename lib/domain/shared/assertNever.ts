/** Ends an exhaustive switch: a case that is added and not handled breaks the build here. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
