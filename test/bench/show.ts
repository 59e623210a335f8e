/** Figures as lines for a person: one for each leaf, with the path to it. */
export function show(figures: unknown, path: string[] = []): string {
  if (typeof figures !== 'object' || figures === null) return `${path.join(' ')}: ${figures}`
  const entries = Object.entries(figures)
  if (entries.every(([, value]) => typeof value !== 'object' || value === null)) {
    return `${path.join(' ')}  ${entries.map(([name, value]) => `${name} ${value}`).join(' · ')}`
  }
  return entries.map(([name, value]) => show(value, [...path, name])).join('\n')
}
