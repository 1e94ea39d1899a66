import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { TWILIO_LIB } from './publishedShape.ts'

/** The parameters the client can send: per function of one of its files (`create`, `update`, `page`, …), by name. */
export function sentParameters(file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const path = join(TWILIO_LIB, 'rest', `${file}.js`)
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found = new Map<string, Set<string>>()
  const visit = (node: ts.Node, within: string | null): void => {
    const name = functionName(node) ?? within
    if (
      name !== null &&
      ts.isElementAccessExpression(node) &&
      node.expression.getText(source) === 'data' &&
      ts.isStringLiteral(node.argumentExpression)
    ) {
      const names = found.get(name) ?? new Set()
      found.set(name, names.add(node.argumentExpression.text))
    }
    node.forEachChild((child) => visit(child, name))
  }
  visit(source, null)
  return found
}

function functionName(node: ts.Node): string | null {
  if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node)) return node.name?.text ?? null
  return ts.isMethodDeclaration(node) && ts.isIdentifier(node.name) ? node.name.text : null
}
