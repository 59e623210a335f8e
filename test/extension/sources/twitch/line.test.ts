import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine, textOf } from '../../../../extension/sources/twitch/line.ts'

describe('a line of Twitch’s chat', () => {
  it('has tags, who it comes from, a command and words', () => {
    const line = readLine('@id=a1;display-name=Ann :ann!ann@ann.tmi.twitch.tv PRIVMSG #ida :hello : there\r\n')!
    expect(line).toMatchObject({ nick: 'ann', command: 'PRIVMSG', params: ['#ida', 'hello : there'] })
    expect({ ...line.tags }).toEqual({ id: 'a1', 'display-name': 'Ann' })
    expect(textOf(line)).toBe('hello : there')
  })

  it('may lack everything but its command', () => {
    expect(readLine('PING :tmi.twitch.tv')).toMatchObject({ command: 'PING', params: ['tmi.twitch.tv'] })
    expect(readLine(':tmi.twitch.tv RECONNECT')).toMatchObject({ command: 'RECONNECT', params: [] })
    expect(readLine(':tmi.twitch.tv 366 justinfan1 #ida :End of /NAMES list')?.params[1]).toBe('#ida')
    expect(readLine('')).toBeUndefined()
    expect(readLine('::::')).toBeUndefined()
  })

  it('says signs in tags in its own way', () => {
    const tags = readLine('@a=one\\stwo\\:\\\\\\r\\n;b=;c;d=x\\ CLEARCHAT #ida')!.tags
    expect({ ...tags }).toEqual({ a: 'one two;\\\r\n', b: '', c: '', d: 'x' })
  })

  it('cannot reach what it is not', () => {
    const { tags } = readLine('@__proto__=x;constructor=y PRIVMSG #ida :hi')!
    expect(({} as Record<string, unknown>).x).toBeUndefined()
    expect(tags.toString).toBeUndefined()
  })

  it('is never a reason to throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLine(text)))
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void readLine(`@${a} :${b} PRIVMSG #ida :${a}`)))
  })
})
