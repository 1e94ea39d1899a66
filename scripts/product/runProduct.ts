import { CannotStart } from './cannotStart.ts'
import { startProduct } from './startProduct.ts'

/**
 * The product as a command, until Ctrl-C. A signal that comes while it starts ends us at once: the parts that have
 * been started notice and end by themselves.
 */
export async function runProduct({ dev }: { readonly dev: boolean }): Promise<void> {
  let stop: (() => Promise<void>) | null = null
  let isStopping = false
  async function end(code: number): Promise<never> {
    if (!isStopping) {
      isStopping = true
      await stop?.()
    }
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  try {
    stop = await startProduct({
      dev,
      onEnd(why) {
        console.error(why)
        void end(1)
      },
    })
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error)
    process.exit(1)
  }
}
