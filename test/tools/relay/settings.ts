/** The relay's settings on this computer: a file of NAME=value lines, and the environment, which wins. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** What may be set, as relay/.dev.vars.example lists it. */
export function settingNames(root: string): string[] {
  const example = readFileSync(join(root, 'relay/.dev.vars.example'), 'utf8')
  return [...example.matchAll(/^([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!)
}

/**
 * Every setting that is set to something. `file`: absent is empty.
 * @throws Error where the file was asked for and is not there
 */
export function settingsFrom(
  root: string,
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  if (file && !existsSync(file))
    throw new Error(`There is no settings file ${file}. relay/.dev.vars.example shows one.`)
  const written = writtenIn(root, file)
  const both = settingNames(root).map((name) => [name, environment[name] ?? written[name] ?? ''] as const)
  return Object.fromEntries(both.filter(([, value]) => value !== ''))
}

function writtenIn(root: string, file = join(root, 'relay/.dev.vars')): NodeJS.Dict<string> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/** What is set and does nothing here: a name with a letter wrong, and what needs Workers AI, which is at Cloudflare alone. A sentence each. */
export function idleIn(root: string, file: string | undefined, settings: Record<string, string>): string[] {
  const names = settingNames(root)
  const strange = Object.keys(writtenIn(root, file)).filter((name) => !names.includes(name))
  const elsewhere = [
    ...(settings.GUARD_MODEL ? ['GUARD_MODEL'] : []),
    ...(settings.NOTES_EMBED === 'on' ? ['NOTES_EMBED'] : []),
  ]
  return [
    ...strange.map((name) => `${name}: no setting of the relay, so nothing is done with it.`),
    ...elsewhere.map((name) => `${name}: needs Workers AI, which is not here, so nothing is done with it.`),
  ]
}
