/**
 * Where a caller is to go in his flow, with what the call needs to know of that place: the flow itself is read
 * elsewhere (see flows/), and the call keeps only his position.
 *
 * speaks   a node that speaks to him; within `seconds` something is heard of it, or it is lost
 * rings    a node that rings at an agent
 * queue    out of the flow, into a queue
 * ends     the flow hangs up
 * nowhere  a queue that is not there any more: he is told that nobody is available
 */
export type FlowStop = { readonly nodeId: string; readonly tries: number } & (
  | { readonly kind: 'speaks'; readonly seconds: number }
  | { readonly kind: 'rings'; readonly seconds: number }
  | { readonly kind: 'queue'; readonly queueId: string; readonly maxWaitSeconds: number }
  | { readonly kind: 'ends' }
  | { readonly kind: 'nowhere' }
)
