/** A switch that the carrier has to confirm: asked and not yet true is a state of its own. */
export type Toggle = 'off' | 'turningOn' | 'on' | 'turningOff'

/** The switch of what is wanted and confirmed, with what was just asked and the server has not answered yet. */
export function toggle(
  { wanted, confirmed }: { readonly wanted: boolean; readonly confirmed: boolean },
  asked: { readonly on: boolean; readonly off: boolean },
): Toggle {
  if (asked.on && !confirmed) return 'turningOn'
  if (asked.off && confirmed) return 'turningOff'
  if (wanted === confirmed) return confirmed ? 'on' : 'off'
  return wanted ? 'turningOn' : 'turningOff'
}
