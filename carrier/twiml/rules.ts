import type { ValueRule } from './valueRule.ts'

function oneOf(...allowed: readonly string[]): ValueRule {
  const known = new Set(allowed.map((value) => value.toLowerCase()))
  return {
    wanted: `one of ${allowed.join(', ')}`,
    accepts: (value) => known.has(value.trim().toLowerCase()),
  }
}

/** Words separated by spaces, as in `statusCallbackEvent="initiated ringing"`. */
function listOf(...allowed: readonly string[]): ValueRule {
  return {
    wanted: `a list of ${allowed.join(', ')}`,
    accepts: (value) => value.split(/\s+/).every((word) => word === '' || allowed.includes(word)),
  }
}

function whole(min: number, max = Number.POSITIVE_INFINITY): ValueRule {
  return {
    wanted:
      max === Number.POSITIVE_INFINITY
        ? `a whole number from ${min}`
        : `a whole number from ${min} to ${max}`,
    accepts: (value) => /^\s*\d+\s*$/.test(value) && Number(value) >= min && Number(value) <= max,
  }
}

function either(one: ValueRule, other: ValueRule): ValueRule {
  return {
    wanted: `${one.wanted} or ${other.wanted}`,
    accepts: (value) => one.accepts(value) || other.accepts(value),
  }
}

/** The kinds of values TwiML attributes have. */
export const rules = {
  anything: { wanted: 'text', accepts: () => true } as ValueRule,
  flag: oneOf('true', 'false'),
  method: oneOf('GET', 'POST'),
  finishKeys: { wanted: 'any of 0-9, # and *', accepts: (value) => /^[0-9#*]*$/.test(value) } as ValueRule,
  tones: {
    wanted: 'made of 0-9, A-D, #, * and w',
    accepts: (value) => /^[0-9A-Da-d#*wW]*$/.test(value),
  } as ValueRule,
  oneOf,
  listOf,
  whole,
  either,
}
