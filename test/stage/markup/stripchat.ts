import { type Line, type Markup, PICTURE, pieces, safe } from './line.ts'
import { playScript } from './play.ts'

/** Stripchat's chat rows and room page, as far as a reader sees them; written from descriptions of the page, not copied. */

function name(line: Line): string {
  if (!line.who) return ''
  const owner = line.badges?.includes('owner') ? ' user-levels-username-chat-owner' : ''
  return `<span class="user-levels-username${owner}"><span class="user-levels-username-text">${safe(line.who)}</span></span>`
}

function words(line: Line): string {
  return pieces(line)
    .map(({ sort, text }) =>
      sort === 'emote' ? `<img class="smile" alt="${safe(text)}" src="${PICTURE}">` : safe(text),
    )
    .join('')
}

let count = 1000
/** The site's ids are rising numbers; a line's own id stands for one. */
const numbers = new Map<string, number>()

function numberOf(id = `made-${count}`): number {
  const number = numbers.get(id) ?? ++count
  numbers.set(id, number)
  return number
}

function base(line: Line, inside: string, more = ''): string {
  return `<div class="message message-base${more}" data-message-id="${numberOf(line.id)}">${inside}</div>`
}

function tip(line: Line): string {
  const amount = `<span class="TipMessage__amountHighlight#q1">${(line.amount ?? 0).toLocaleString('en-US')} tk</span>`
  const note = line.text ? `<div class="TipMessage__commentBody#q2">${words(line)}</div>` : ''
  const by = name(line) || '<span>Anonymous</span>'
  return base(line, `<div class="TipMessage__body#q3">${by} tipped ${amount}${note}</div>`, ' m-bg-tip-v2')
}

function row(line: Line): string | undefined {
  switch (line.kind) {
    case 'chat':
      if (line.gone) return
      return base(
        line,
        `${name(line)}<div class="message-body"><span class="contentWithControls#q4">${words(line)}</span></div>`,
      )
    case 'paid':
      return line.unit === 'token' ? tip(line) : undefined
    case 'goal':
      return base(line, `<b>Goal</b> <span>${line.amount} / ${line.target} tk</span>`, ' m-bg-goal-v2')
    case 'notice':
      return base(
        line,
        `<div>${safe(line.text)} <span class="LovenseTipMessage__amountHighlight#q5">50 tk</span></div>`,
        ' LovenseTipMessage__toy#q5',
      )
    case 'odd':
      return base(line, `<section>${safe(line.text)}</section>`)
  }
}

const LIST = '.model-chat-public .messages'

const STYLE = `body{margin:0;font:14px/1.5 Arial,sans-serif;background:#1c1c1c;color:#eee}
main{display:grid;grid-template-columns:1fr 360px;height:100vh}
.player{background:radial-gradient(circle at 50% 30%,#5b2a35,#161212);display:flex;align-items:end;padding:16px}
.model-chat-container{display:flex;flex-direction:column;background:#262626;min-height:0}.model-chat-public{flex:1;min-height:0}
.messages{overflow-y:auto;height:100%;padding:6px 0}.message{padding:3px 12px}.message-body{display:inline;margin-left:6px}
.user-levels-username-text{font-weight:700;color:#e0a3b0}.m-bg-tip-v2{background:#4a3b13}.m-bg-goal-v2{background:#1f4430}
.ChatInput__input{margin:10px;padding:8px;background:#333;color:#eee;border:0;border-radius:6px}`

function page(room: string, before: readonly Line[] = []): string {
  const rows = before.map((line) => row(line) ?? '').join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(room)} live</title><style>${STYLE}</style></head>
<body><main><div class="player"><h2>${safe(room)}</h2></div>
<div class="model-chat-container public"><div class="model-chat-public"><div class="messages messages-v2">${rows}</div></div>
<textarea class="ChatInput__input" aria-label="Message"></textarea></div>
</main><script>${playScript(LIST)}</script></body></html>`
}

export const markup: Markup = {
  site: 'stripchat',
  url: (room) => `https://stripchat.com/${room}`,
  ownUrl: (room) => `https://stripchat.com/${room}`,
  page,
  row,
  panel: () => undefined,
  list: LIST,
}
