/** `npm run keys -- LABEL [LABEL …]`: a new access key for each label, and what to set at the relay. Nothing is kept here. */

import { newKey, newSecret } from './relay/keys.ts'

const HELP = `npm run keys -- LABEL [LABEL …]

Makes an access key for each label (whose it is: "phone", "ida"), and what the relay is told of it.
A key is shown once. To take one back, take its entry out of RELAY_ACCESS_KEYS.`

export function told(labels: readonly string[]): string {
  const made = labels.map((label) => ({ label, ...newKey(label) }))
  return [
    ...made.map(({ label, key }) => `key of ${label}: ${key}`),
    '',
    'For the relay, beside what is there already:',
    `RELAY_ACCESS_KEYS=${made.map(({ entry }) => entry).join(',')}`,
    '',
    'If it has none yet:',
    `SESSION_SECRET=${newSecret()}`,
  ].join('\n')
}

if (import.meta.main) {
  const labels = process.argv.slice(2)
  const isHelp = labels.length === 0 || labels.includes('--help')
  try {
    console.log(isHelp ? HELP : told(labels))
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
