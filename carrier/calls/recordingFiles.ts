import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Recording } from './recording.ts'

/** Recordings on disk: `RE….wav` beside its facts in `RE….json`. */
export class RecordingFiles {
  #folder: string

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'recordings')
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Everything kept from earlier runs, oldest first. What was being recorded when the carrier died is `absent`. */
  load(): Recording[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => this.#read(name))
      .map((one) => (isFinished(one) ? one : { ...one, status: 'absent' as const, callback: null }))
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
  }

  /** Facts that were damaged are left out; their sound stays where it is. */
  #read(name: string): Recording[] {
    try {
      return [JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as Recording]
    } catch {
      return []
    }
  }

  wavPath(sid: string): string {
    return join(this.#folder, `${sid}.wav`)
  }

  save(recording: Recording): void {
    const path = join(this.#folder, `${recording.sid}.json`)
    writeFileSync(`${path}.new`, JSON.stringify(recording))
    renameSync(`${path}.new`, path)
  }

  removeSound(sid: string): void {
    rmSync(this.wavPath(sid), { force: true })
  }
}

function isFinished(recording: Recording): boolean {
  return ['completed', 'absent', 'deleted'].includes(recording.status)
}
