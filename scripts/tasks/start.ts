import { runProduct } from '../product/runProduct.ts'

/** `npm start`: database, carrier and desk, until Ctrl-C. */
await runProduct({ dev: false })
