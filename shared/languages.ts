/** The languages that cues are written in, each by its own name. */
export const languages = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  de: 'Deutsch',
  fr: 'Français',
  ro: 'Română',
} as const

export type Language = keyof typeof languages

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!

const ours = new Map((Object.keys(languages) as Language[]).map((one) => [base(one), one]))

/** The language of ours for a BCP 47 tag: `es` for `es-MX`, `pt-BR` for `pt`; English where we have none. */
export function nearest(tag: string): Language {
  return ours.get(base(tag)) ?? 'en'
}
