import type { Badge } from '../../../shared/events.ts'
import { type Line, type Markup, PICTURE, pieces, safe } from './line.ts'
import { playScript } from './play.ts'

/**
 * Kick's chat rows and channel page, as far as a reader sees them; written from descriptions of the page, not copied. The
 * markup of subs, gifted subs and hosts is not known: here each is a bare sentence in a row.
 */

const SVG = '<svg width="12" height="12" viewBox="0 0 12 12"><circle cx="6" cy="6" r="5" fill="currentColor"/></svg>'

/** The subscribers' badge is a picture with a name; the others are drawings without, except that ours say what they are. */
const BADGES: Partial<Record<Badge, string>> = {
  owner: 'Broadcaster',
  moderator: 'Moderator',
  vip: 'VIP',
  verified: 'Verified',
}

function badge(badge: Badge): string {
  if (badge === 'subscriber') return `<div data-state="closed"><img alt="6-Month Subscriber" src="${PICTURE}"></div>`
  const label = BADGES[badge]
  return label ? `<div data-state="closed"><span aria-label="${label}">${SVG}</span></div>` : ''
}

function author(line: Line): string {
  const badges = line.badges?.map(badge).join('') ?? ''
  const name = `<button class="inline font-bold" data-prevent-expand="true" title="${safe(line.who)}" style="color: #75FD46">${safe(line.who)}</button>`
  return `<div class="inline-flex">${badges}${name}</div><span aria-hidden="true" class="inline-flex font-bold">: </span>`
}

function words(line: Line): string {
  return pieces(line)
    .map(({ sort, text }) => {
      if (sort !== 'emote') return safe(text)
      return `<span data-emote-name="${safe(text)}"><img alt="${safe(text)}" data-emote-name="${safe(text)}" src="${PICTURE}"></span>`
    })
    .join('')
}

function text(line: Line): string {
  return line.text ? `<span class="font-normal">${words(line)}</span>` : ''
}

function chat(line: Line): string {
  if (line.gone || line.kind === 'deleted')
    return `${author(line)}<span class="line-through">${safe(line.text ?? '')}</span> <span class="font-bold">Deleted by a moderator</span>`
  return `${author(line)}${text(line)}`
}

function gift(line: Line): string {
  const price = `<span class="inline-flex">${SVG}<span>${(line.amount ?? 0).toLocaleString('en-US')}</span></span>`
  return `${author(line)}<img alt="sticker" src="${PICTURE}"><b>Pack It Up</b>${price}${text(line)}`
}

function sentence(line: Line): string | undefined {
  const who = line.who ?? 'Anonymous'
  if (line.kind === 'raid') return `${who} is hosting with ${line.amount} viewers`
  if (line.what === 'giftsub')
    return `${who} gifted ${line.amount} ${line.amount === 1 ? 'sub' : 'subs'} to ${line.to ?? 'the community'}`
  return line.months && line.months > 1
    ? `${who} has subscribed for ${line.months} months`
    : `${who} has subscribed for 1 month`
}

function inside(line: Line): string | undefined {
  switch (line.kind) {
    case 'chat':
    case 'deleted':
      return chat(line)
    case 'paid':
      return line.unit === 'kick' && line.who ? gift(line) : undefined
    case 'member':
    case 'raid':
      // What somebody writes with a sub comes as a message of its own.
      return line.text || line.what === 'membership' ? undefined : `<b>${safe(line.says ?? sentence(line))}</b>`
    case 'system':
      return `<i>${safe(`Chat was cleared: ${line.text ?? ''}`)}</i>`
    case 'odd':
      return `<section class="new-kind-of-card"><p>${safe(line.text)}</p></section>`
  }
}

let index = 0

function row(line: Line): string | undefined {
  const html = inside(line)
  return html && `<div data-index="${index++ % 300}"><div class="break-words">${html}</div></div>`
}

const LIST = '#chatroom-messages > .no-scrollbar'

const STYLE = `body{margin:0;font:14px/1.5 Inter,Arial,sans-serif;background:#0b0e0f;color:#fff}
main{display:grid;grid-template-columns:1fr 340px;height:100vh}
.player{background:radial-gradient(circle at 40% 30%,#1d4a2a,#0b0e0f);display:flex;align-items:end;padding:16px}
#channel-chatroom{display:flex;flex-direction:column;background:#191b1f;min-height:0}
#channel-chatroom header{padding:12px;text-align:center;font-weight:700;border-bottom:1px solid #24272c}
#chatroom-messages{flex:1;min-height:0}.no-scrollbar{overflow-y:auto;height:100%;padding:6px 0}
div[data-index]{padding:3px 14px}.inline-flex{display:inline-flex;gap:4px}.font-normal{font-weight:400}
button{border:0;background:none;font:inherit;font-weight:700;padding:0}.line-through{text-decoration:line-through}
.editor-input{margin:10px;padding:8px;background:#24272c;border-radius:6px;min-height:20px}`

function page(room: string, before: readonly Line[] = []): string {
  const rows = before.map((line) => row(line) ?? '').join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(room)} Stream - Kick</title><style>${STYLE}</style></head>
<body><main><div class="player"><h2>${safe(room)}</h2></div>
<div id="channel-chatroom"><header>Chat</header><div id="chatroom-messages"><div class="no-scrollbar">${rows}</div></div>
<div id="chat-input-wrapper"><div class="editor-input" data-testid="chat-input" contenteditable="true" role="textbox"></div></div></div>
</main><script>${playScript(LIST)}</script></body></html>`
}

export const markup: Markup = {
  site: 'kick',
  url: (room) => `https://kick.com/${room}`,
  ownUrl: (room) => `https://kick.com/${room}`,
  page,
  row,
  panel: () => undefined,
  list: LIST,
}
