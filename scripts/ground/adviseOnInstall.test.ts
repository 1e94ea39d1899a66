import { expect, test } from 'vitest'
import { adviseOnInstall } from './adviseOnInstall.mjs'

test.each([
  ['npm error code ENOSPC', true, /disk is full/],
  ['npm error code EACCES\nnpm error path /srv/app/node_modules', true, /folder of your own/],
  [
    'npm error network request to https://registry.npmjs.org/zod failed, reason: getaddrinfo ENOTFOUND',
    false,
    /registry/,
  ],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', true, /NODE_EXTRA_CA_CERTS/],
  ['spawn npm ENOENT', true, /npm is not on the PATH/],
  ['something nobody has seen', false, /Delete the folder node_modules/],
])('a failed install (%s) says what a person can do', (output, hopeless, words) => {
  const advice = adviseOnInstall(output)
  expect(advice.hopeless).toBe(hopeless)
  expect(advice.whatToDo).toMatch(words)
})
