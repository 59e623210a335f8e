import { NumberField } from './number.tsx'

/** Whole days up to ten years. */
const isDays = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 3650

interface Props {
  words: { title: string; hint: string; days: string; wrong: string }
  value: number
  onSave: (days: number) => void
}

/** After how many days something is forgotten. */
export function Days({ words, value, onSave }: Props) {
  return <NumberField words={{ ...words, unit: words.days }} value={value} fits={isDays} onSave={onSave} />
}
