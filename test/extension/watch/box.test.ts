// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../extension/sites/site.ts'
import { insertInto } from '../../../extension/watch/box.ts'

const THANKS = 'Thank you, Max!'

function page(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.querySelector<HTMLElement>('#box')!
}
const box = (kind: Box['kind']): Box => ({ css: '#box', kind })
const insert = (kind: Box['kind'], words = THANKS) => insertInto(document, box(kind), words)

/** All that a page could take for a wish to send. */
function watchSending(element: HTMLElement): string[] {
  const seen: string[] = []
  for (const type of ['keydown', 'keypress', 'keyup', 'submit', 'click'])
    element.ownerDocument.addEventListener(type, () => seen.push(type), true)
  return seen
}

/** An editor that keeps its own text, as Slate and Lexical do, and draws it a moment later. */
function editor(takes: (text: string) => string = (text) => text): HTMLElement {
  const element = page('<div id="box" contenteditable="true" role="textbox"></div>')
  let text = ''
  element.addEventListener('beforeinput', (event) => {
    event.preventDefault()
    text += takes((event as InputEvent).data ?? '')
    setTimeout(() => {
      element.textContent = text
    }, 20)
  })
  return element
}

describe('words go into the chat box', () => {
  it('that is a plain editable element, which hears of it', async () => {
    const element = page('<div id="box" contenteditable="true"></div>')
    const heard: string[] = []
    element.addEventListener('input', (event) => heard.push((event as InputEvent).inputType))
    const sent = watchSending(element)
    expect(await insert('contenteditable')).toBe('box')
    expect(element.textContent).toBe(THANKS)
    expect(heard).toEqual(['insertText'])
    expect(sent).toEqual([])
  })

  it('that is a field, past a framework’s own setter', async () => {
    const element = page('<textarea id="box"></textarea>') as HTMLTextAreaElement
    let guarded = 0
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!
    Object.defineProperty(element, 'value', {
      get: () => own.get!.call(element),
      set: () => guarded++,
      configurable: true,
    })
    expect(await insert('textarea')).toBe('box')
    expect([own.get!.call(element), guarded]).toEqual([THANKS, 0])
  })

  it.each(['slate', 'lexical'] as const)('of an editor like %s, which is asked once', async (kind) => {
    const element = editor()
    expect(await insert(kind)).toBe('box')
    expect(element.textContent).toBe(THANKS)
  })

  it('behind what was begun there', async () => {
    const element = page('<div id="box" contenteditable="true">hello all</div>')
    expect(await insert('contenteditable')).toBe('box')
    expect(element.textContent).toBe(`hello all ${THANKS}`)
  })

  it('once, however often it is asked for', async () => {
    const element = page('<div id="box" contenteditable="true"></div>')
    await insert('contenteditable')
    expect(await insert('contenteditable')).toBe('box')
    expect(element.textContent).toBe(THANKS)
  })

  it('as one line, without what could send it', async () => {
    const element = page('<textarea id="box"></textarea>') as HTMLTextAreaElement
    await insert('textarea', ' Thank\nyou,\r\nMax! ')
    expect(element.value).toBe(THANKS)
  })
})

describe('words are to be copied', () => {
  it('where there is no box, or the site has none', async () => {
    page('<p></p>')
    expect(await insert('textarea')).toBe('copy')
    expect(await insertInto(document, undefined, THANKS)).toBe('copy')
  })

  it('where the box may not be written in', async () => {
    const element = page('<textarea id="box" disabled></textarea>') as HTMLTextAreaElement
    expect(await insert('textarea')).toBe('copy')
    expect(element.value).toBe('')
  })

  it('where the editor did not take them, and it is not asked twice', async () => {
    let asked = 0
    editor(() => {
      asked++
      return ''
    })
    expect(await insert('lexical')).toBe('copy')
    expect(asked).toBe(1)
  })
})
