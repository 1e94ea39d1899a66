import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './apiProblem.ts'

const UNAUTHENTICATED = 401

/** The one store of server data. Whoever is not signed in any more is brought to the door. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError(error) {
        if (error instanceof ApiProblem && error.status === UNAUTHENTICATED) onSignedOut()
      },
    }),
    defaultOptions: {
      queries: {
        // The socket keeps everything fresh; what is on the screen is not fetched again for being looked at.
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          !(error instanceof ApiProblem && error.status > 0 && error.status < 500) && failures < 3,
      },
    },
  })
}
