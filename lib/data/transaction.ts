import type { PrismaTransaction } from './prismaTypes.ts'

/** A statement that each connection prepares once, under its name. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/**
 * One database transaction. Everything in it is on one connection, whether by hand-written statement or by Prisma.
 *
 * Statements go out in the order in which they are asked for and without waiting for each other, so that those
 * asked for together (`Promise.all`) cost one round trip.
 */
export interface Transaction {
  readonly run: <Row extends object = never>(
    statement: Statement,
    values: readonly unknown[],
  ) => Promise<readonly Row[]>
  /** Sends a statement whose answer nobody waits for, on the way to the commit; if it fails, so does the commit. */
  readonly send: (statement: Statement, values: readonly unknown[]) => void
  /** Prisma on this same connection; it is opened when it is first asked for. */
  readonly prisma: () => Promise<PrismaTransaction>
}
