/** Where browsers are found on people's machines, best first. Names without a slash are looked up on the path. */

import { join } from 'node:path'

export type Kind = 'chromium' | 'firefox'

const onLinux: Record<Kind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
}

const onMac: Record<Kind, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
}

const onWindows: Record<Kind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/** Every place worth a look on this platform. `env` as in process.env. */
export function places(kind: Kind, platform: string, env: Record<string, string | undefined>): string[] {
  if (platform === 'darwin') {
    const program = (name: string) => `${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return onMac[kind].flatMap((name) => folders.map((folder) => join(folder, program(name))))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder)
    return onWindows[kind].flatMap((path) => folders.map((folder) => `${folder}\\${path}`))
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder && !folder.includes('node_modules'))
  return onLinux[kind].flatMap((name) => folders.map((folder) => join(folder, name)))
}
