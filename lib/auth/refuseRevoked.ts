import type { GenericEndpointContext } from 'better-auth'
import { APIError } from 'better-auth/api'

/** Who was revoked gets no session, though his password is right. */
export async function refuseRevoked(personId: string, context: GenericEndpointContext | null): Promise<void> {
  const person = await context?.context.internalAdapter.findUserById(personId)
  if (!person || ('disabledAt' in person && person.disabledAt))
    throw new APIError('FORBIDDEN', { code: 'revoked' })
}
