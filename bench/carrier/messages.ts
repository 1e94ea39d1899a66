/** What the three processes of the leg benchmark say to each other, and the numbers they agree on. */

/** To the carrier under test. */
export type ToCarrier =
  | { readonly kind: 'offer'; readonly leg: number; readonly sdp: string }
  | { readonly kind: 'floor'; readonly legs: number }
  | { readonly kind: 'handsets'; readonly legs: number }
  /** Takes all legs off the tick, so that the floor has the process to itself, or puts them back. */
  | { readonly kind: 'tick'; readonly on: boolean }
  | { readonly kind: 'measure' }
  | { readonly kind: 'report' }
  | { readonly kind: 'stop' }

export interface CarrierReport {
  /** User and system time of the carrier's process, and the system's part of it. */
  readonly cpuMs: number
  readonly systemMs: number
  readonly wallMs: number
  readonly ticks: number
  readonly late: number
  readonly missed: number
  readonly maxLatenessMs: number
  readonly rssBytes: number
  /** Frames that were not there when they were due, of all legs. */
  readonly concealed: number
  /** Frames of delay that playout buffers took on and gave back. */
  readonly inserted: number
  readonly dropped: number
}

export type FromCarrier =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly leg: number; readonly sdp: string }
  | { readonly kind: 'ports'; readonly ports: readonly number[] }
  | { readonly kind: 'handsets up' }
  | { readonly kind: 'measuring' }
  | { readonly kind: 'report'; readonly report: CarrierReport }

/** To the load generator. */
export type ToLoad =
  | { readonly kind: 'connect'; readonly leg: number }
  | { readonly kind: 'answer'; readonly leg: number; readonly sdp: string }
  | { readonly kind: 'floor ports'; readonly ports: readonly number[] }
  | { readonly kind: 'talk'; readonly to: 'legs' | 'floor' | 'nobody' }
  /** Begins to count anew; nothing is worked out, which would hold up the sending. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'report' }
  | { readonly kind: 'stop' }

export interface LoadReport {
  /** User and system time of the generator's process since the last report. */
  readonly cpuMs: number
  readonly sent: number
  readonly received: number
  /** One-way, in milliseconds: from handing a marked frame to the socket to finding it in what another leg hears. */
  readonly totalMs: readonly number[]
  /** The same, without the wait for the mixer's next tick and the frames that leg's buffer steadily holds. */
  readonly addedMs: readonly number[]
  /** Whole frames that the playout buffers held, one entry for each path from a talker to a listener. */
  readonly heldFrames: readonly number[]
  /** How late the generator itself was with a packet. */
  readonly sendLateMs: readonly number[]
  readonly marks: number
  readonly marksFound: number
}

export type FromLoad =
  | { readonly kind: 'ready' }
  | { readonly kind: 'offer'; readonly leg: number; readonly sdp: string }
  | { readonly kind: 'connected'; readonly leg: number }
  | { readonly kind: 'talking' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'report'; readonly report: LoadReport }

/** The floor's SRTP keys: nobody negotiates them, the work per packet is the same. */
export const FLOOR_KEY = { key: Buffer.alloc(16, 0x5a), salt: Buffer.alloc(14, 0xa5) }
