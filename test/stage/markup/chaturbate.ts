import type { Badge } from '../../../shared/events.ts'
import { type Line, type Markup, PICTURE, pieces, safe } from './line.ts'
import { playScript } from './play.ts'

/** Chaturbate's rows and room page, as far as a reader sees them; written from descriptions of the page, not copied. */

const ROLES: Partial<Record<Badge, string>> = {
  owner: 'broadcaster',
  moderator: 'mod',
  fan: 'inFanclub',
  hasTokens: 'hasTokens',
}

function role(line: Line): string {
  return line.badges?.map((badge) => ROLES[badge]).find(Boolean) ?? 'defaultUser'
}

function frame(line: Line, inside: string): string {
  return `<div data-testid="chat-message" data-ts="${line.at ?? Date.now()}">${inside}</div>`
}

function words(line: Line): string {
  return pieces(line)
    .map((piece) => {
      if (piece.sort !== 'emote') return safe(piece.text)
      return `<img src="${PICTURE}" title="${safe(piece.text)}" alt="${safe(piece.text)}" class="emoticonImage">`
    })
    .join('')
}

function chat(line: Line): string {
  const name = `<div data-testid="username" class="username-label ${role(line)}">${safe(line.who)}</div>`
  const text = `<span data-testid="chat-message-text">${words(line)}</span>`
  return frame(line, `<div class="msg-text" data-nick="${safe(line.who)}">${name}${text}</div>`)
}

function notice(line: Line, inside: string, kind = ''): string {
  return frame(
    line,
    `<div class="msg-text"><div class="roomNotice${kind}" data-testid="room-notice">${inside}</div></div>`,
  )
}

function tip(line: Line): string {
  const tokens = `tipped ${line.amount} token${line.amount === 1 ? '' : 's'}`
  const note = line.text ? ` -- ${words(line)}` : ''
  if (!line.who) return notice(line, `<div><span>Anonymous user ${tokens}</span>${note}</div>`, ' isTip')
  const tipper = `<div class="purecolor ${role(line)}"><span data-testid="username">${safe(line.who)}</span></div>`
  const inside = `<div>${tipper}<span> ${tokens}</span>${note && `<span>${note}</span>`}</div>`
  const body = `<div class="roomNotice isTip" data-testid="room-notice">${inside}</div>`
  return frame(line, `<div class="msg-text" data-nick="${safe(line.who)}">${body}</div>`)
}

function passage(line: Line, words: string): string {
  const title = line.badges?.includes('owner')
    ? 'Broadcaster'
    : line.badges?.includes('moderator')
      ? 'Moderator'
      : 'User'
  const name = `<div class="${role(line)}">${safe(line.who)}</div>`
  return notice(line, `<div><span>${title} </span>${name}<span> ${words}</span></div>`)
}

function row(line: Line): string | undefined {
  if (line.gone || line.kind === 'deleted') {
    return frame(
      line,
      `<div class="msg-text"><span data-testid="chat-message-text">Message removed by moderator.</span></div>`,
    )
  }
  switch (line.kind) {
    case 'chat':
      return chat(line)
    case 'paid':
      return line.unit === undefined || line.unit === 'token' ? tip(line) : undefined
    case 'join':
      return passage(line, 'has joined the room.')
    case 'leave':
      return passage(line, 'has left the room.')
    case 'notice':
      return notice(line, `<span>Notice: ${safe(line.text)}</span>`)
    case 'subject':
      return notice(line, `<span>room subject changed to "${safe(line.text)}"</span>`)
    case 'system':
      return notice(line, `<span>DEBUG: ${safe(line.text)}</span>`)
    case 'odd':
      return frame(line, `<div class="cardShell"><a href="#card">${safe(line.text)}</a></div>`)
  }
}

function panel(line: Line): { selector: string; html: string } | undefined {
  if (line.kind === 'viewers') {
    return {
      selector: '#UserListTab',
      html: `<div id="UserListTab" data-testid="users-tab-default">USERS (${line.amount})</div>`,
    }
  }
  if (line.kind === 'goal') return { selector: '.goal_display_table', html: goal(line.amount ?? 0, line.target ?? 0) }
}

function goal(reached: number, target: number): string {
  const cells = `<td class="counter_label">Tip Received / Goal :</td><td class="data">${reached} / ${target}</td>`
  return `<table class="goal_display_table"><tbody><tr>${cells}</tr></tbody></table>`
}

const LIST = '.ChatTabContents.TheatermodeChatDivChat .msg-list-fvm.message-list'

const STYLE = `body{margin:0;font:14px/1.45 Arial,sans-serif;background:#fff;color:#222}
.top{background:#0c6a93;color:#fff;padding:10px 16px;font-weight:700}
.room{display:grid;grid-template-columns:1fr 380px;height:calc(100vh - 42px)}
.cam{background:radial-gradient(circle at 40% 40%,#4b6270,#141a1e)}
#ChatTabContainer{display:flex;flex-direction:column;border-left:1px solid #bbb;min-height:0}
.tabs{display:flex;gap:12px;padding:6px 8px;background:#e0e0e0;font-size:12px}
.msg-list-wrapper-split,.ChatTabContents{min-height:0;display:flex;flex-direction:column;flex:1}
.TheatermodeChatDivPm{display:none}
.message-list{overflow-y:auto;flex:1;padding:4px 8px}
.username-label,.purecolor,.roomNotice div{display:inline}
.username-label{font-weight:700;margin-right:6px}
.broadcaster{color:#dc5500}.mod{color:#dc0000}.inFanclub{color:#090}.hasTokens{color:#69a7c4}.defaultUser{color:#494949}
.roomNotice{background:#efefef}.isTip{background:#ff3;font-weight:700}
.chat-input-field{border-top:1px solid #bbb;padding:8px;min-height:20px}`

function page(room: string, before: readonly Line[] = []): string {
  const rows = before.map((line) => row(line) ?? '').join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(room)}</title><style>${STYLE}</style></head>
<body><div class="top">${safe(room)}</div><div class="room"><div class="cam">${goal(0, 0)}</div>
<div id="ChatTabContainer" class="BaseTabsContainer">
<div class="tabs"><div>CHAT</div><div>PM</div><div id="UserListTab" data-testid="users-tab-default">USERS</div></div>
<div class="ChatTabContents TheatermodeChatDivChat"><div class="msg-list-wrapper-split"><div class="msg-list-fvm message-list">${rows}</div></div></div>
<div class="ChatTabContents TheatermodeChatDivPm"><div class="msg-list-wrapper-split"><div class="msg-list-fvm message-list"></div></div></div>
<div class="inputDiv"><div class="customInput noScrollbar chat-input-field theatermodeInputFieldChat" data-testid="chat-input" contenteditable="true"></div></div>
</div></div><script>${playScript(LIST)}</script></body></html>`
}

export const markup: Markup = {
  site: 'chaturbate',
  url: (room) => `https://chaturbate.com/${room}/`,
  ownUrl: (room) => `https://chaturbate.com/b/${room}/`,
  page,
  row,
  panel,
  list: LIST,
}
