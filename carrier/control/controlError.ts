/** A request that cannot be done, in words; answered with `status`. */
export class ControlError extends Error {
  readonly status: number
  /** Path of the value at fault, such as `speak.tones.0`; null when it is not one value. */
  readonly field: string | null

  constructor(status: number, message: string, field: string | null = null) {
    super(message)
    this.status = status
    this.field = field
  }
}
