import { runProduct } from '../product/runProduct.ts'

/** `npm start`. */
await runProduct({ dev: false })
