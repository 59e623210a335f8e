import type { Inserted } from '../../shared/protocol.ts'
import type { Box } from '../sites/site.ts'

/**
 * Puts a line into the page's chat box, once, and looks whether it is there. Nothing is ever sent: no key, no button. A page whose
 * box is missing or does not take the line is left alone, and the caller offers to copy it: trying twice writes it twice.
 */
export async function insertInto(page: Document, box: Box | undefined, words: string): Promise<Inserted> {
  const line = words.replace(/\s+/g, ' ').trim()
  const target = box && line ? boxOf(page, box) : undefined
  if (!target || !box) return 'copy'
  if (holds(target, line)) return 'box'
  target.focus()
  if (isField(target)) typeInto(target, line)
  else if (box.kind === 'slate' || box.kind === 'lexical') await offer(page, target, line)
  else write(page, target, line)
  await frame(page)
  if (!holds(target, line)) await pause(LATE)
  return holds(target, line) ? 'box' : 'copy'
}

/** An editor may draw what it took a moment later. Ms. */
const LATE = 150
/** A page out of sight draws no frame. Ms. */
const NO_FRAME = 100

type Field = HTMLTextAreaElement | HTMLInputElement

/** The first that can be written in; several may stand in the page, most of them folded away. */
function boxOf(page: Document, { css }: Box): HTMLElement | undefined {
  const boxes = [...page.querySelectorAll<HTMLElement>(css)].filter(
    (box) => !isField(box) || !(box.disabled || box.readOnly),
  )
  return boxes.find((box) => box.checkVisibility?.() ?? true)
}

function isField(element: Element): element is Field {
  return element.localName === 'textarea' || element.localName === 'input'
}

const textOf = (box: HTMLElement): string => (isField(box) ? box.value : (box.textContent ?? '')).replace(/\s+/g, ' ')

const holds = (box: HTMLElement, line: string): boolean => textOf(box).includes(line)

/** What is begun stays; the line goes after it. */
const behind = (begun: string, line: string): string => (begun.trim() ? `${begun.trimEnd()} ${line}` : line)

/** By the element's own setter: a framework that watches `value` sees the difference only so. */
function typeInto(field: Field, line: string): void {
  const value = behind(field.value, line)
  const kind = field.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value)
  field.dispatchEvent(spoken('input', line))
}

function write(page: Document, box: HTMLElement, line: string): void {
  const begun = textOf(box).trim() !== ''
  if (begun) box.append(page.createTextNode(` ${line}`))
  else box.textContent = line
  toEnd(page, box)
  box.dispatchEvent(spoken('input', line))
}

/** An editor that keeps its own text is asked to take it, where the caret is. It hears of a moved caret in a later task. */
async function offer(page: Document, box: HTMLElement, line: string): Promise<void> {
  toEnd(page, box)
  await frame(page)
  const begun =
    textOf(box)
      .replace(/[\u200b\ufeff]/g, '')
      .trim() !== ''
  box.dispatchEvent(spoken('beforeinput', begun ? ` ${line}` : line))
}

function spoken(type: 'input' | 'beforeinput', data: string): InputEvent {
  return new InputEvent(type, { data, inputType: 'insertText', bubbles: true, cancelable: true, composed: true })
}

function toEnd(page: Document, box: HTMLElement): void {
  const selection = page.getSelection()
  selection?.selectAllChildren(box)
  selection?.collapseToEnd()
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function frame(page: Document): Promise<void> {
  const drawn = new Promise<void>((resolve) => page.defaultView?.requestAnimationFrame(() => setTimeout(resolve)))
  return Promise.race([drawn, pause(NO_FRAME)])
}
