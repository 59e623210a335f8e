/** Reads a model's answer: SAY or DO on one line, the cue on the next. Models add much else; half an answer is none. */

import type { Action } from '../cue.ts'

export interface Said {
  action: Action
  content: string
}

const LONGEST = 4000

/** Thinking aloud is no answer; an unfinished thought swallows the rest. */
function withoutThinking(text: string): string {
  return text.replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '')
}

function withoutFences(text: string): string {
  return text.replace(/^\s*```[\w-]*\s*$/gm, '').replace(/```[\w-]*/g, '')
}

function unquoted(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:\*\*|__)(.*?)(?:\*\*|__)$/s, '$1')
    .trim()
  const pair = /^(?:"([^"]*)"|“([^”]*)”|'([^']*)'|«([^»]*)»)$/.exec(bare)
  return (pair?.[1] ?? pair?.[2] ?? pair?.[3] ?? pair?.[4] ?? bare).trim()
}

function said(action: string | undefined, content: string | undefined): Said | undefined {
  const clear = unquoted(content ?? '')
  return clear === '' ? undefined : { action: action?.toLowerCase() === 'say' ? 'say' : 'do', content: clear }
}

function fromString(literal: string | undefined): string | undefined {
  if (literal === undefined) return undefined
  try {
    return JSON.parse(`"${literal.replace(/\n/g, '\\n')}"`) as string
  } catch {
    return undefined
  }
}

/** The two fields, wherever they stand; the closing brace may be missing, the closing quote may not. */
function fromJson(text: string): Said | undefined {
  const action = /["']?action["']?\s*:\s*["'](say|do)["']/i.exec(text)?.[1]
  const content = fromString(/["']?(?:content|cue|text|line)["']?\s*:\s*"((?:[^"\\]|\\.)*)"/is.exec(text)?.[1])
  return action ? said(action, content) : undefined
}

const HEAD = /^[\s>#*_"'-]*(say|do)\b[\s*_"']*(?:[:：–-]+[\s*_]*)?(.*)$/i

/** `SAY` alone, then the line; or `SAY: the line`. */
function fromLines(text: string): Said | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  for (const [at, line] of lines.entries()) {
    const head = HEAD.exec(line)
    if (!head) continue
    const rest = head[2]?.trim()
    if (!rest)
      return said(
        head[1],
        lines.slice(at + 1).find((next) => next !== ''),
      )
    // "Do you know …" is a sentence, "Do: …" and "DO …" are a head.
    if (/^[\s>#*_"'-]*(?:say|do)[\s*_"']*[:：–-]/i.test(line) || /^[\s>#*_"'-]*(?:SAY|DO)\s/.test(line))
      return said(head[1], rest)
  }
  return undefined
}

/** The action and the line, or undefined where there is none to be found. */
export function parseReply(text: string): Said | undefined {
  const bare = withoutFences(withoutThinking(text.slice(0, LONGEST))).trim()
  return fromJson(bare) ?? (/^\s*[[{]/.test(bare) ? undefined : fromLines(bare))
}
