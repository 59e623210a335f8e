// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { oddRows, shapeOf } from '../../../extension/watch/odd.ts'

function made(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild!
}

describe('the build of a row that could not be read', () => {
  it('is tags, classes and names of attributes', () => {
    const row = made('<div class="row new" data-id="7"><b class="name">x</b><span data-testid="t">y</span></div>')
    expect(shapeOf(row)).toBe('div.row.new[data-id](b.name,span[data-testid])')
  })

  it('holds no word of anybody: no text, no values, no numbers', () => {
    const row = made(
      '<p id="ann" title="secret" style="color:red" class="u-123456"><i alt="ann">secret</i><!--secret--></p>',
    )
    expect(shapeOf(row)).toBe('p.u-0[id][title](i[alt])')
  })

  it('stays short, however large the row is', () => {
    const row = made(
      `<div>${'<p class="a-long-class another-long-class"><i><b><u></u></b></i></p><s></s>'.repeat(500)}</div>`,
    )
    expect(shapeOf(row).length).toBeLessThanOrEqual(600)
  })

  it('is counted, the most frequent first', () => {
    const odd = oddRows()
    for (const html of ['<p></p>', '<b></b>', '<p></p>']) odd.add(made(html), 5)
    expect(odd.list()).toEqual([
      { shape: 'p', count: 2 },
      { shape: 'b', count: 1 },
    ])
    expect(odd.add(made('<b></b>'), 9)).toEqual({ since: 5, rows: 2 })
  })

  it('is kept for so many sorts only, and forgotten when told to', () => {
    const odd = oddRows()
    for (let i = 0; i < 300; i++)
      odd.add(made(`<x-${String.fromCharCode(97 + (i % 26))}${'a'.repeat(i % 30)}></x-a>`), i)
    expect(odd.list()).toHaveLength(20)
    odd.forget()
    expect(odd.list()).toEqual([])
  })
})
