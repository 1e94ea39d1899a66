import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What Twilio's generated client says a value is. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'anything' | 'strings' }
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> }

export const TWILIO_LIB = dirname(createRequire(import.meta.url).resolve('twilio'))

/** The shape of an interface in one of the client's declaration files, e.g. `CallResource`. Throws when it is not there. */
export function publishedShape(file: string, name: string): Shape {
  const source = parse(join(TWILIO_LIB, 'rest', `${file}.d.ts`))
  for (const node of source.statements) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === name)
      return shapeOfMembers(source, node.members, false)
  }
  throw new Error(`${file} has no interface ${name}`)
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
}

function shapeOfMembers(source: ts.SourceFile, members: readonly ts.Node[], isCamel: boolean): Shape {
  const keys: Record<string, Shape> = {}
  for (const member of members) {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) continue
    if (!member.type) continue
    const name = (member.name as ts.Identifier | ts.StringLiteral).text
    keys[isCamel ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name] = shapeOf(
      source,
      member.type,
    )
  }
  return { kind: 'object', keys }
}

function shapeOf(source: ts.SourceFile, type: ts.TypeNode): Shape {
  if (type.kind === ts.SyntaxKind.StringKeyword) return { kind: 'string' }
  if (type.kind === ts.SyntaxKind.NumberKeyword) return { kind: 'number' }
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return { kind: 'boolean' }
  if (type.kind === ts.SyntaxKind.AnyKeyword) return { kind: 'anything' }
  if (ts.isArrayTypeNode(type)) return { kind: 'list', of: shapeOf(source, type.elementType) }
  if (ts.isTypeLiteralNode(type)) return shapeOfMembers(source, type.members, false)
  if (ts.isUnionTypeNode(type)) return { kind: 'oneOf', words: type.types.map((word) => wordOf(word)) }
  if (ts.isLiteralTypeNode(type)) return { kind: 'oneOf', words: [wordOf(type)] }
  if (!ts.isTypeReferenceNode(type)) throw new Error(`what is ${type.getText(source)}?`)
  return shapeOfReference(source, type)
}

function shapeOfReference(source: ts.SourceFile, type: ts.TypeReferenceNode): Shape {
  const name = type.typeName.getText(source)
  const [argument] = type.typeArguments ?? []
  if (name === 'Date') return { kind: 'date' }
  if (name === 'Record') return { kind: 'strings' }
  if (name === 'Array' && argument) return { kind: 'list', of: shapeOf(source, argument) }
  const places = [source, parse(join(TWILIO_LIB, 'interfaces.d.ts'))]
  for (const place of places) {
    for (const node of place.statements) {
      if (ts.isTypeAliasDeclaration(node) && node.name.text === name) return shapeOf(place, node.type)
      if (ts.isClassDeclaration(node) && node.name?.text === name)
        return shapeOfMembers(place, node.members, true)
    }
  }
  throw new Error(`${source.fileName} has no ${name}`)
}

function wordOf(type: ts.TypeNode): string {
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return type.literal.text
  throw new Error('a union of something else than words')
}
