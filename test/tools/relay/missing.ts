/** What a relay needs before it goes to Cloudflare. Pure. */

import { providersIn } from '../../../relay/models/settings.ts'
import { wrongIn } from '../../../relay/wrong.ts'

interface Found {
  /** Of relay/wrangler.jsonc. */
  vars: Record<string, string>
  /** wrangler may act for one. */
  account: boolean
  /** Names of those that the relay has at the account. */
  secrets?: string[]
}

const PUT = (name: string): string => `npx wrangler secret put ${name} -c relay/wrangler.jsonc`

const secrets: Record<string, string> = {
  RELAY_ACCESS_KEYS: `an access key, for nobody may ask without one. "npm run keys -- LABEL" makes one and its line; then ${PUT('RELAY_ACCESS_KEYS')}`,
  SESSION_SECRET: `the secret that signs sessions. "npm run keys -- LABEL" makes one; then ${PUT('SESSION_SECRET')}`,
}

/** A sentence for each thing. */
export function missing({ vars, account, secrets: has = [] }: Found): string[] {
  return [
    ...(account
      ? []
      : [
          `an account: "npx wrangler login", or CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID. Then its secrets are looked for: ${Object.keys(secrets).join(', ')}.`,
        ]),
    ...(account
      ? Object.keys(secrets)
          .filter((name) => !has.includes(name))
          .map((name) => `${name}: ${secrets[name]}`)
      : []),
    ...wrongIn(vars)
      .filter((words) => !(words.split(':')[0]! in secrets))
      .map((words) => `${words} (relay/wrangler.jsonc)`),
    ...providerKeys(vars, account ? has : undefined),
    ...forbidden
      .filter((name) => name in vars)
      .map((name) => `${name} must not be set in relay/wrangler.jsonc: it is for this computer only.`),
  ]
}

/** What only the launchers on this computer write. */
const forbidden = ['AUTH_MODE', 'PLAIN_HTTP']

function providerKeys(vars: Record<string, string>, has: string[] | undefined): string[] {
  const providers = providersIn(vars)
  if ('wrong' in providers || providers.length === 0) return []
  const here = providers.filter(({ url }) => url.startsWith('http:'))
  return [
    ...here.map(({ name }) => `PROVIDERS: ${name} is on this computer, where Cloudflare cannot reach it.`),
    ...(has?.includes('PROVIDER_KEYS') === false
      ? [`PROVIDER_KEYS: the keys of your PROVIDERS; ${PUT('PROVIDER_KEYS')}`]
      : []),
  ]
}
