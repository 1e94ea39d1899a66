// @ts-check

/** The first line whose words are found in npm's output wins. */
const table = [
  [
    /ENOENT.*spawn npm|spawn npm ENOENT/,
    true,
    'npm is not on the PATH: install Node 20 or newer together with npm.',
  ],
  [/ENOSPC/, true, 'The disk is full: free about 1 GB and run the same command again.'],
  [
    /EACCES|EPERM|EROFS/,
    true,
    'A file cannot be written: clone the repository into a folder of your own, and check that your npm cache (npm config get cache) belongs to you.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i,
    false,
    'The npm registry cannot be reached: check the connection (npm ping), proxy and registry settings (npm config list), then run the same command again.',
  ],
  [
    /CERT|self.signed/i,
    true,
    'The registry’s certificate is not trusted: set NODE_EXTRA_CA_CERTS to your organization’s certificate file.',
  ],
]

/**
 * What a person can do about a failed `npm ci`, and whether trying again is hopeless.
 *
 * @param {string} output
 */
export function adviseOnInstall(output) {
  for (const [words, hopeless, whatToDo] of table) {
    if (/** @type {RegExp} */ (words).test(output)) {
      return { hopeless: Boolean(hopeless), whatToDo: String(whatToDo) }
    }
  }
  return { hopeless: false, whatToDo: 'Delete the folder node_modules and run the same command again.' }
}
