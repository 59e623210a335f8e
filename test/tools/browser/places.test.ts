import { describe, expect, it } from 'vitest'
import { places } from './places.ts'

describe('a browser is looked for', () => {
  it('on Linux along the path, Chrome first', () => {
    const found = places('chromium', 'linux', { PATH: '/opt/bin:/work/node_modules/.bin:/usr/bin' })
    expect(found.slice(0, 2)).toEqual(['/opt/bin/google-chrome-stable', '/usr/bin/google-chrome-stable'])
    expect(found).toContain('/usr/bin/chromium')
    expect(found.filter((path) => path.includes('node_modules'))).toEqual([])
  })

  it('on a Mac among the applications of all and of one’s own', () => {
    expect(places('firefox', 'darwin', { HOME: '/Users/ida' })).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/ida/Applications/Firefox.app/Contents/MacOS/firefox',
    ])
  })

  it('on Windows in the folders that it names', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ida\\AppData\\Local' }
    expect(places('chromium', 'win32', env)).toContain(
      'C:\\Users\\ida\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    )
  })
})
