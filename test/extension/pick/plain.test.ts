// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { amountIn } from '../../../extension/pick/amount.ts'
import { isLasting, pathTo } from '../../../extension/pick/plain.ts'

describe('a class', () => {
  it.each(['chat', 'msg', 'tip', 'chat-row', 'chat__message', 'chatRow', 'user-name', 'MessageList'])(
    '%s was chosen by somebody',
    (word) => expect(isLasting(word)).toBe(true),
  )

  it.each(['css-1a2b3c', 'sc-bdVaJa', 'kQvXyZ', 'Row_row__a1B2c', 'jss123', 'item-4711', 'md:flex', 'x', 'a1B2c3'])(
    '%s was made by a build, and is gone with the next',
    (word) => expect(isLasting(word)).toBe(false),
  )
})

it('an element with nothing of its own is found by its place', () => {
  document.body.innerHTML = '<main><div><p>a</p></div><div><p>b</p><p>c</p></div></main>'
  const third = document.querySelectorAll('p')[2]!
  const css = pathTo(third)
  expect([...document.querySelectorAll(css)]).toEqual([third])
})

describe('an amount in words', () => {
  it.each([
    ['tipped 1,250 tokens', 1250, 'token'],
    ['sent 5 coins!', 5, 'token'],
    ['hat 50 Münzen geschickt', 50, 'token'],
    ['Stars x 20', 20, 'token'],
    ['gave $5.00', 5, 'USD'],
    ['sent CA$6.50', 6.5, 'CAD'],
    ['送了 ￥1,000', 1000, 'JPY'],
    ['12,50 € gespendet', 12.5, 'EUR'],
  ])('%s', (words, amount, unit) => expect(amountIn(words, 'en')).toMatchObject({ amount, unit }))

  it.each(['number 500 LOL', 'level 12', 'at 21:04', '0 tokens', 'pointless 5', ''])('%s holds none', (words) =>
    expect(amountIn(words, 'en')).toBeUndefined(),
  )
})
