import { spawn } from 'node:child_process'

/** Half an hour of its 22 kHz sound; `<Say>` takes 4096 characters. */
const LARGEST_OUTPUT = 80 * 1024 * 1024

/**
 * Runs the machine's espeak-ng as a separate program (its licence keeps it out of ours) and resolves with what it
 * writes. Text goes in on stdin, never through a shell. Rejects when it is missing, fails, is aborted or takes too long.
 */
export function runEspeak(args: readonly string[], input: string, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('espeak-ng', args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      signal,
      killSignal: 'SIGKILL',
    })
    const pieces: Buffer[] = []
    let size = 0
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece)
      size += piece.length
      if (size > LARGEST_OUTPUT) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pieces))
      else reject(new Error(`espeak-ng ended with ${code ?? 'a signal'}`))
    })
    // It may die before it has read everything; `close` tells why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
