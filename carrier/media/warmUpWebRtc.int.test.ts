import { expect, it, vi } from 'vitest'
import { warmUpWebRtc } from './warmUpWebRtc.ts'

it('leaves nothing behind', async () => {
  await warmUpWebRtc()
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('UDPWrap'))
})
