import type { Badge } from '../../../shared/events.ts'
import { attribute, type Line, type Markup, PICTURE, pieces, safe } from './line.ts'
import { playScript } from './play.ts'

/** YouTube's chat rows, chat page and popout, as far as a reader sees them; written from descriptions, not copied. */

const TYPES: Partial<Record<Badge, string>> = {
  owner: 'owner',
  moderator: 'moderator',
  member: 'member',
  verified: 'verified',
}

function types(line: Line): string[] {
  return line.badges?.flatMap((badge) => TYPES[badge] ?? []) ?? []
}

/** Owner, moderator and member stand beside the name, "verified" inside it. */
function chip(line: Line): string {
  const badge = (type: string) =>
    `<yt-live-chat-author-badge-renderer type="${type}"></yt-live-chat-author-badge-renderer>`
  const inside = types(line).filter((type) => type === 'verified')
  const beside = types(line).filter((type) => type !== 'verified')
  const name = `<span id="author-name" dir="auto" class="${beside[0] ?? ''}">${safe(line.who)}<span id="chip-badges">${inside.map(badge).join('')}</span></span>`
  return `<yt-live-chat-author-chip>${name}<span id="chat-badges">${beside.map(badge).join('')}</span></yt-live-chat-author-chip>`
}

/** Emoji as pictures: the world's by themselves, the channel's own as `:name:`. Other sites' pictures are words here. */
function words(line: Line): string {
  return pieces(line)
    .map(({ sort, text }) => {
      const name = /^:(.+):$/.exec(text)?.[1]
      if (sort !== 'emote' || (!name && /^[\w-]+$/.test(text))) return safe(text)
      return `<img class="emoji" src="${PICTURE}" alt="${safe(name ?? text)}"${attribute('shared-tooltip-text', name && text)}>`
    })
    .join('')
}

let rows = 0

/** A row of its own element, with the site's id and what it says of its author. */
function element(name: string, line: Line, inside: string, more = ''): string {
  const id = line.id ?? `made-${++rows}`
  const author = types(line).find((type) => type !== 'verified')
  const gone = line.gone || line.kind === 'deleted' ? ' is-deleted' : ''
  const photo = '<yt-img-shadow id="author-photo"><img id="img" alt=""></yt-img-shadow>'
  return `<${name} id="${safe(id)}"${attribute('author-type', author)}${gone}${more}>${photo}${inside}</${name}>`
}

function chat(line: Line): string {
  const text = line.gone || line.kind === 'deleted' ? '' : words(line)
  const body = `<span id="timestamp">9:04 PM</span>${chip(line)}<span id="message" dir="auto">${text}</span>`
  return element(
    'yt-live-chat-text-message-renderer',
    line,
    `<div id="content">${body}<span id="deleted-state"></span></div>`,
  )
}

/** The amount as the site writes it for an English page, unless the line says how it was shown. */
function shown(line: Line): string {
  if (line.shown) return line.shown
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: line.unit! }).format(line.amount!)
}

function superChat(line: Line): string {
  const amount = `<div id="purchase-amount-column"><div id="purchase-amount">${safe(shown(line))}</div></div>`
  const header = `<div id="header"><div id="header-content">${chip(line)}${amount}</div><span id="timestamp">9:04 PM</span></div>`
  return element(
    'yt-live-chat-paid-message-renderer',
    line,
    `<div id="card">${header}<div id="content"><div id="message" dir="auto">${words(line)}</div></div></div>`,
  )
}

function sticker(line: Line): string {
  const amount = `<span id="purchase-amount-chip">${safe(shown(line))}</span>`
  const picture = `<yt-img-shadow id="sticker"><img alt="A loaf of bread that waves" src="${PICTURE}"></yt-img-shadow>`
  return element(
    'yt-live-chat-paid-sticker-renderer',
    line,
    `<div id="card"><div id="author-info">${chip(line)}${amount}</div>${picture}</div>`,
  )
}

function jewels(line: Line): string {
  const sentence = `<span id="message-v2">sent a Loaf for ${line.amount} Jewels</span>`
  return element('yt-gift-message-view-model', line, `<span id="author-name-v2">${safe(line.who)}</span>${sentence}`)
}

function donation(line: Line): string {
  const text = `<span id="text">${safe(line.who ?? 'Anonymous')} donated ${safe(shown(line))} to Bread for All</span>`
  return element('yt-live-chat-donation-announcement-renderer', line, text)
}

function paid(line: Line): string | undefined {
  const isMoney = /^[A-Z]{3}$/.test(line.unit ?? '')
  if (isMoney && line.what === 'gift') return donation(line)
  if (!line.who) return
  if (line.unit === 'jewel') return jewels(line)
  if (!isMoney) return
  if (line.what === 'sticker') return sticker(line)
  return line.what === 'superchat' ? superChat(line) : undefined
}

function membership(line: Line): string {
  const milestone = line.what === 'resub'
  const primary = milestone ? `Member for <span>${line.months}</span> months` : ''
  const secondary = milestone ? 'Crust' : 'Welcome to Crust!'
  const heads = `<div id="header-primary-text">${primary}</div><div id="header-subtext">${secondary}</div>`
  const header = `<div id="header"><div id="header-content">${chip(line)}${heads}</div></div>`
  const only = line.text ? '' : ' show-only-header'
  return element(
    'yt-live-chat-membership-item-renderer',
    line,
    `<div id="card">${header}<div id="content"><div id="message">${words(line)}</div></div></div>`,
    only,
  )
}

function gifts(line: Line): string {
  const sentence = `<yt-formatted-string id="primary-text"><span>Sent </span><span>${line.amount}</span><span> </span><span>Studio 54</span><span> gift memberships</span></yt-formatted-string>`
  return element(
    'ytd-sponsorships-live-chat-gift-purchase-announcement-renderer',
    line,
    `<ytd-sponsorships-live-chat-header-renderer><div id="header-content">${chip(line)}${sentence}</div></ytd-sponsorships-live-chat-header-renderer>`,
  )
}

function member(line: Line): string | undefined {
  if (!line.who) return
  if (line.what === 'giftsub') return gifts(line)
  return line.what === 'membership' || (line.what === 'resub' && line.months) ? membership(line) : undefined
}

function notice(line: Line): string {
  if (line.who) {
    return element(
      'ytd-sponsorships-live-chat-gift-redemption-announcement-renderer',
      line,
      `<div id="content">${chip(line)}<span id="message">${safe(line.text)}</span></div>`,
    )
  }
  return element(
    'yt-live-chat-mode-change-message-renderer',
    line,
    `<div id="content"><span id="text">${safe(line.text)}</span></div>`,
  )
}

function row(line: Line): string | undefined {
  switch (line.kind) {
    case 'chat':
    case 'deleted':
      return chat(line)
    case 'paid':
      return paid(line)
    case 'member':
      return member(line)
    case 'notice':
      return notice(line)
    case 'system':
      return element(
        'yt-live-chat-viewer-engagement-message-renderer',
        line,
        `<div id="message">${safe(line.text)}</div>`,
      )
    case 'odd':
      return `<yt-live-chat-new-kind-of-card-renderer id="odd-${++rows}"><p>${safe(line.text)}</p></yt-live-chat-new-kind-of-card-renderer>`
  }
}

function raid(who: string): string {
  return `<yt-live-chat-banner-redirect-renderer><span id="banner-text"><span class="bold">${safe(who)}</span><span> and their viewers just joined. Say hello!</span></span></yt-live-chat-banner-redirect-renderer>`
}

/** A raid is a banner above the list; its place is always there, and empty. */
function panel(line: Line): { selector: string; html: string } | undefined {
  if (line.kind !== 'raid' || !line.who) return
  return { selector: 'yt-live-chat-banner-redirect-renderer', html: raid(line.who) }
}

const LIST = 'yt-live-chat-item-list-renderer #items'

const STYLE = `body{margin:0;font:13px/1.5 Roboto,Arial,sans-serif;background:#0f0f0f;color:#f1f1f1}
yt-live-chat-app{display:flex;flex-direction:column;height:100vh}
yt-live-chat-header-renderer{display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid #333}
yt-live-chat-header-renderer a{color:inherit;padding:2px 8px}.iron-selected{border-bottom:2px solid #fff}
yt-live-chat-item-list-renderer{display:block;flex:1;min-height:0;overflow-y:auto}
#items>*{display:block;padding:4px 24px}#author-photo{display:none}
#author-name{font-weight:500;color:#aaa;margin-right:8px}#author-name.owner{color:#ffd600}#author-name.moderator{color:#5e84f1}#author-name.member{color:#2ba640}
yt-live-chat-paid-message-renderer,yt-live-chat-paid-sticker-renderer{background:#00796b;border-radius:4px;margin:4px 16px}
yt-live-chat-membership-item-renderer,ytd-sponsorships-live-chat-gift-purchase-announcement-renderer{background:#0f9d58;border-radius:4px;margin:4px 16px}
#timestamp{display:none}.emoji{width:18px;height:18px;vertical-align:-4px}
#input{border-top:1px solid #333;padding:14px 16px;min-height:20px}`

const VIEWS = `<span id="view-selector"><a href="#top">Top chat</a><a href="#all" class="iron-selected" aria-selected="true">Live chat</a></span>`

function page(room: string, before: readonly Line[] = []): string {
  const made = before.map((line) => row(line) ?? '').join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(room)}</title><style>${STYLE}</style></head>
<body><yt-live-chat-app><yt-live-chat-header-renderer>${VIEWS}</yt-live-chat-header-renderer>
<yt-live-chat-banner-manager><yt-live-chat-banner-redirect-renderer></yt-live-chat-banner-redirect-renderer></yt-live-chat-banner-manager>
<yt-live-chat-item-list-renderer><div id="item-scroller"><div id="item-offset"><div id="items">${made}</div></div></div></yt-live-chat-item-list-renderer>
<yt-live-chat-message-input-renderer><yt-live-chat-text-input-field-renderer><div id="input" contenteditable="true"></div></yt-live-chat-text-input-field-renderer></yt-live-chat-message-input-renderer>
</yt-live-chat-app><script>${playScript(LIST)}</script></body></html>`
}

/** A video's id has eleven characters; any other name is made into one. */
function video(room: string): string {
  return room.length === 11 ? room : `${room}___________`.slice(0, 11)
}

export const markup: Markup = {
  site: 'youtube',
  url: (room) => `https://www.youtube.com/live_chat?is_popout=1&v=${video(room)}`,
  ownUrl: (room) => `https://studio.youtube.com/live_chat?is_popout=1&v=${video(room)}`,
  page,
  row,
  panel,
  list: LIST,
}
