import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('npm start is told', () => {
  it('nothing: the stage, in a window, to the end of the evening', () => {
    expect(readOptions([], true)).toEqual({ headless: false, speed: 1, site: 'stage', json: false })
  })

  it('nothing, where nobody could see a window', () => {
    expect(readOptions([], false).headless).toBe(true)
  })

  it('everything', () => {
    const words = '--headless --seconds 40 --speed 10 --evening a.txt --site twitch --model stand-in --json'
    expect(readOptions(words.split(' '), true)).toEqual({
      headless: true,
      seconds: 40,
      speed: 10,
      evening: 'a.txt',
      site: 'twitch',
      model: 'stand-in',
      json: true,
    })
  })

  it.each([
    ['--seconds 0', /--seconds wants a number above 0, not "0"/],
    ['--speed fast', /--speed wants a number above 0, not "fast"/],
    ['--site mars', /--site is one of stage, chaturbate, twitch, youtube.*, not "mars"/],
    ['--model gpt', /--model is one of stand-in/],
    ['--loud', /Unknown option '--loud'.* Known are --headless, /],
    ['now', /Known are/],
  ])('something it does not know: %s', (words, answer) => {
    expect(() => readOptions(words.split(' '), true)).toThrow(answer)
  })
})
