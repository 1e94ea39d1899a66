const EARTH_RADIUS_MILES = 3959

/** Miles between two places in degrees north and east, along the ground. */
export function milesBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const [north1, east1] = a.map(toRadians) as [number, number]
  const [north2, east2] = b.map(toRadians) as [number, number]
  const half =
    Math.sin((north2 - north1) / 2) ** 2 +
    Math.cos(north1) * Math.cos(north2) * Math.sin((east2 - east1) / 2) ** 2
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(half)))
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
