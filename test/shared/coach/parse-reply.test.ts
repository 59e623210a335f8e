import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseReply } from '../../../shared/coach/index.ts'

it.each([
  ['two lines', 'SAY\nThanks, V1!', 'say', 'Thanks, V1!'],
  ['small letters', 'do\nAsk chat what they bake.', 'do', 'Ask chat what they bake.'],
  ['windows lines', 'DO\r\nAsk chat.\r\n', 'do', 'Ask chat.'],
  ['one line', 'SAY: Thanks, V1!', 'say', 'Thanks, V1!'],
  ['a preamble', 'Sure! Here is your cue:\n\nSAY\nThanks, V1!', 'say', 'Thanks, V1!'],
  ['more after it', 'SAY\nThanks, V1!\n\nThis is warm and short.', 'say', 'Thanks, V1!'],
  ['a fence', '```\nSAY\nThanks, V1!\n```', 'say', 'Thanks, V1!'],
  ['bold and quotes', '**SAY**\n"Thanks, V1!"', 'say', 'Thanks, V1!'],
  ['JSON', '{"action":"say","content":"Thanks, \\"V1\\"!"}', 'say', 'Thanks, "V1"!'],
  ['JSON in a fence', '```json\n{ "action": "DO", "content": "Ask chat." }\n```', 'do', 'Ask chat.'],
  ['JSON without its end', '{"action":"do","content":"Ask chat."', 'do', 'Ask chat.'],
  ['a thought first', '<think>SAY what? no.</think>\nDO\nAsk chat.', 'do', 'Ask chat.'],
])('%s', (_name, text, action, content) => expect(parseReply(text)).toEqual({ action, content }))

it.each([
  ['nothing', ''],
  ['half an answer', 'SAY'],
  ['half a JSON', '{"action":"say","content":"Thank yo'],
  ['a thought without end', '<think>I could SAY\nthanks'],
  ['a question', 'Do you know what to say?'],
  ['prose', 'I would thank V1 for the tokens.'],
  ['another action', '{"action":"shout","content":"Hi"}'],
])('%s is no answer', (_name, text) => expect(parseReply(text)).toBeUndefined())

it('whatever a model writes, nothing is thrown', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseReply(`SAY\n${text}`)))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseReply(text)))
})
