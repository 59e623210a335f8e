/** Which model hears, which one speaks, and what that costs. */

import { type ProviderEnv, type ProviderSetting, providersIn } from '../models/settings.ts'

export interface VoiceEnv extends ProviderEnv {
  /** What hears: a model of Workers AI, or `NAME/MODEL` at a provider of PROVIDERS that speaks as OpenAI does. Empty: Whisper turbo. */
  TRANSCRIBE_MODEL?: string
  /** What speaks, likewise. Empty: Aura 2. */
  SPEECH_MODEL?: string
}

export const HEARS = '@cf/openai/whisper-large-v3-turbo'
export const SPEAKS = '@cf/deepgram/aura-2-en'

/** US dollars for a minute of sound heard. Cloudflare, August 2026: 46.63 and 41.14 neurons. */
const perMinute: Record<string, number> = { [HEARS]: 0.000_513, '@cf/openai/whisper': 0.000_453 }
/** US dollars for a thousand letters spoken: 2,727 and 1,363.64 neurons; MeloTTS has 18.63 for a minute, about nine hundred letters. */
const perThousand: Record<string, number> = {
  [SPEAKS]: 0.03,
  '@cf/deepgram/aura-2-es': 0.03,
  '@cf/deepgram/aura-1': 0.015,
  '@cf/myshell-ai/melotts': 0.000_23,
}
/** Another provider's: dear, so that the day's cap is kept. */
const DEAR = { minute: 0.01, thousand: 0.03 }

export const heardMoney = (model: string, seconds: number): number => ((perMinute[model] ?? DEAR.minute) * seconds) / 60

export const spokenMoney = (model: string, text: string): number =>
  ((perThousand[model] ?? DEAR.thousand) * text.length) / 1_000

/** The provider of `NAME/MODEL`, and its own name for the model; undefined: it is one of Workers AI, or of nobody. */
export function elsewhere(env: ProviderEnv, id: string): { at: ProviderSetting; model: string } | undefined {
  if (id.startsWith('@')) return undefined
  const settings = providersIn(env)
  const [name, ...rest] = id.split('/')
  const at = 'wrong' in settings ? undefined : settings.find((one) => one.name === name && one.kind === 'openai')
  return at && { at, model: rest.join('/') }
}
