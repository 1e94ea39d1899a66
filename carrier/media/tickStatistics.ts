/** How punctual the 20 ms tick is; the numbers only grow. */
export interface TickStatistics {
  readonly ticks: number
  /** Ticks that began more than 5 ms after they were due. */
  readonly late: number
  /** Ticks that were not done before the next one was due: the sound had a gap, or was made up for afterwards. */
  readonly missed: number
  readonly maxLatenessMs: number
}
