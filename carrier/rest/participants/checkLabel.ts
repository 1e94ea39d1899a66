import { RestError } from '../restError.ts'

/** Throws 16024 for a label that could not stand in a path, or would be taken for a call. */
export function checkLabel(label: string | null): void {
  if (label !== null && (/^CA[0-9a-f]{32}$/.test(label) || /\/|%2f/i.test(label))) throw new RestError(16024)
}
