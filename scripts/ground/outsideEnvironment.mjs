// @ts-check
import { delimiter } from 'node:path'

/**
 * The environment without this project's own node_modules/.bin: an install deletes the Node in there, so it
 * must not run on it.
 */
export function outsideEnvironment() {
  const env = { ...process.env }
  const folders = (env.PATH ?? '').split(delimiter)
  env.PATH = folders.filter((folder) => !/[\\/]node_modules[\\/]/.test(`${folder}/`)).join(delimiter)
  Reflect.deleteProperty(env, 'NODE_ENV')
  return env
}
