import { stripTypeScriptTypes } from 'node:module'

/**
 * JavaScript with the types blanked out, line for line. Node warns once that the function may still change; that is
 * ours to know (a test holds it), not the operator's, and no other warning is held back.
 */
export function stripTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = ((warning: string, ...rest: unknown[]) => {
    if (!String(warning).startsWith('stripTypeScriptTypes '))
      Reflect.apply(emitWarning, process, [warning, ...rest])
  }) as typeof emitWarning
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
