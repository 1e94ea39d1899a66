import { createWavRecorder, type WavRecorder } from '../media/createWavRecorder.ts'
import { newSid } from '../newSid.ts'
import type { World } from '../world.ts'
import type { Conference } from './conference.ts'
import type { Leg } from './leg.ts'
import type { Recording } from './recording.ts'
import { RecordingFiles } from './recordingFiles.ts'
import { reportRecording } from './reportRecording.ts'

export interface StartRecording extends Pick<Recording, 'source' | 'channels' | 'track' | 'callback'> {
  /** Whose sound is recorded; of a conference, its first participant. */
  readonly leg: Leg
  /** Given when the conference's mix is recorded and not the leg. */
  readonly conference?: Conference
  readonly trim: 'trim-silence' | 'do-not-trim'
}

interface Running {
  readonly recording: Recording
  readonly wav: WavRecorder
  readonly detach: () => void
  stopping: Promise<Recording> | null
}

/** Makes, keeps and gives out recordings. */
export class Recorder {
  #files: RecordingFiles
  #kept = new Map<string, Recording>()
  #running = new Map<string, Running>()

  #getWorld: () => World

  constructor(dataFolder: string, getWorld: () => World) {
    this.#getWorld = getWorld
    this.#files = new RecordingFiles(dataFolder)
    for (const recording of this.#files.load()) this.#kept.set(recording.sid, recording)
  }

  start({ leg, conference, trim, ...how }: StartRecording): Recording {
    const world = this.#getWorld()
    const at = world.clock.now().toISOString()
    const recording: Recording = {
      ...how,
      sid: newSid('RE'),
      callSid: leg.sid,
      conferenceSid: conference?.sid ?? null,
      createdAt: at,
      updatedAt: at,
      startedAt: at,
      status: 'in-progress',
      durationSeconds: null,
    }
    const wav = createWavRecorder({
      ...how,
      path: this.#files.wavPath(recording.sid),
      trimSilence: trim === 'trim-silence',
    })
    const taps = conference ? conference.mixer.taps : leg.voice.taps
    taps.add(wav)
    this.#running.set(recording.sid, { recording, wav, detach: () => taps.delete(wav), stopping: null })
    this.#kept.set(recording.sid, recording)
    this.#files.save(recording)
    reportRecording(world, recording, 'in-progress')
    return recording
  }

  /** `skip` leaves the pause out of the file, `silence` keeps its length. False when it cannot be paused any more. */
  pause(sid: string, behavior: 'skip' | 'silence'): boolean {
    return this.#change(sid, 'paused', (wav) => wav.pause(behavior))
  }

  resume(sid: string): boolean {
    return this.#change(sid, 'in-progress', (wav) => wav.resume())
  }

  /** Finishes the file; a recording without any sound in time is `absent`. Stopping twice is one stop. */
  async stop(sid: string): Promise<Recording | undefined> {
    const running = this.#running.get(sid)
    if (!running) return this.#kept.get(sid)
    running.stopping ??= this.#finish(running)
    return running.stopping
  }

  /** The leg is over: so is every recording of it (a conference's own recording goes on). */
  stopAllOf(callSid: string): void {
    for (const { recording } of this.#running.values()) {
      if (recording.callSid === callSid && !recording.conferenceSid) void this.stop(recording.sid)
    }
  }

  get(sid: string): Recording | undefined {
    return this.#kept.get(sid)
  }

  /** Oldest first, deleted ones included. */
  list(): readonly Recording[] {
    return [...this.#kept.values()]
  }

  wavPath(sid: string): string {
    return this.#files.wavPath(sid)
  }

  /** Where a subscriber finds it, without an extension, as in `RecordingUrl`. */
  url(sid: string): string {
    const world = this.#getWorld()
    return `${world.publicUrl()}/2010-04-01/Accounts/${world.settings.accountSid}/Recordings/${sid}`
  }

  /** Deletes the sound; the facts stay, as `deleted`. */
  async remove(sid: string): Promise<void> {
    const recording = await this.stop(sid)
    if (!recording) return
    this.#files.removeSound(sid)
    recording.status = 'deleted'
    this.#files.save(recording)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((sid) => this.stop(sid)))
  }

  #change(sid: string, status: 'paused' | 'in-progress', apply: (wav: WavRecorder) => void): boolean {
    const running = this.#running.get(sid)
    if (!running || running.stopping) return false
    apply(running.wav)
    running.recording.status = status
    this.#touch(running.recording)
    return true
  }

  async #finish({ recording, wav, detach }: Running): Promise<Recording> {
    detach()
    recording.status = 'processing'
    const durationSeconds = await this.#completeFile(recording.sid, wav)
    recording.durationSeconds = Math.round(durationSeconds)
    recording.status = durationSeconds > 0 ? 'completed' : 'absent'
    this.#running.delete(recording.sid)
    this.#touch(recording)
    reportRecording(this.#getWorld(), recording, recording.status)
    return recording
  }

  /** Seconds of sound in the finished file; 0 when the disk refused it, which leaves the recording absent. */
  async #completeFile(sid: string, wav: WavRecorder): Promise<number> {
    try {
      return (await wav.stop()).durationSeconds
    } catch (error) {
      this.#getWorld().log.error({ err: error, recordingSid: sid }, 'a recording could not be written')
      return 0
    }
  }

  #touch(recording: Recording): void {
    recording.updatedAt = this.#getWorld().clock.now().toISOString()
    this.#files.save(recording)
  }
}
