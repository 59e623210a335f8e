import type { Badge } from '../../../shared/events.ts'
import { type Line, type Markup, PICTURE, pieces, safe } from './line.ts'
import { playScript } from './play.ts'

/** Twitch's rows and channel page, as far as a reader sees them; written from descriptions of the page, not copied. */

const BADGES: Partial<Record<Badge, string>> = {
  owner: 'Broadcaster',
  moderator: 'Moderator',
  vip: 'VIP',
  subscriber: '6-Month Subscriber',
  verified: 'Verified',
}

function badges(line: Line): string {
  const alts = line.badges?.flatMap((badge) => BADGES[badge] ?? []) ?? []
  const buttons = alts.map(
    (alt) =>
      `<button data-a-target="chat-badge"><img alt="${alt}" aria-label="${alt} badge" class="chat-badge" src="${PICTURE}"></button>`,
  )
  return `<span class="chat-line__message--badges">${buttons.join('')}</span>`
}

function name(who: string | undefined): string {
  return `<span class="chat-line__username" role="button"><span><span class="chat-author__display-name" data-a-target="chat-message-username">${safe(who)}</span></span></span>`
}

function words(line: Line): string {
  return pieces(line)
    .map(({ sort, text }) => {
      if (sort === 'mention')
        return `<span class="mention-fragment" data-a-target="chat-message-mention">${safe(text)}</span>`
      if (sort === 'text') return `<span class="text-fragment" data-a-target="chat-message-text">${safe(text)}</span>`
      return `<div class="chat-line__message--emote-button"><span data-a-target="emote-name"><div class="chat-image__container"><img alt="${safe(text)}" class="chat-image chat-line__message--emote" src="${PICTURE}"></div></span></div>`
    })
    .join('')
}

function cheer(line: Line): string {
  const image = `<img alt="Cheer" class="chat-image chat-line__message--emote" src="${PICTURE}">`
  const amount = `<strong class="chat-line__message--cheer-amount">${line.amount}</strong>`
  return `<span class="chat-line__message--cheer">${image}${amount}</span>${line.text ? `<span class="text-fragment" data-a-target="chat-message-text"> </span>${words(line)}` : ''}`
}

function message(line: Line, body: string): string {
  const author = `<div class="chat-line__username-container">${badges(line)}${name(line.who)}</div>`
  const inside = line.gone
    ? '<span data-a-target="chat-deleted-message-placeholder" class="chat-line__message--deleted-notice">message deleted by a moderator.</span>'
    : `<span class="chat-line__message-body" data-a-target="chat-line-message-body">${body}</span>`
  return `<div class="chat-line__message" data-a-target="chat-line-message" data-a-user="${safe(line.who?.toLowerCase())}"><div class="chat-line__message-container">${author}<span aria-hidden="true">: </span>${inside}</div></div>`
}

function noticeLine(sentence: string, own = ''): string {
  return `<div class="user-notice-line" data-test-selector="user-notice-line"><div class="user-notice-line__body">${sentence}</div>${own}</div>`
}

function named(line: Line, sentence: string): string {
  const who = line.who
  if (!who || !sentence.startsWith(who)) return `<span>${safe(sentence)}</span>`
  return `<span class="chatter-name">${safe(who)}</span><span>${safe(sentence.slice(who.length))}</span>`
}

function subSentence(line: Line): string {
  const months = line.months && line.months > 1 ? ` They've subscribed for ${line.months} months!` : ''
  return `${line.who} subscribed at Tier 1.${months}`
}

function giftSentence(line: Line): string {
  const giver = line.who ?? 'An anonymous user'
  if ((line.amount ?? 1) === 1) return `${giver} gifted a Tier 1 sub to ${line.to ?? 'somebody'}!`
  return `${giver} is gifting ${line.amount} Tier 1 Subs to the community! They've gifted a total of ${line.amount} in the channel!`
}

function member(line: Line): string | undefined {
  if (line.what === 'membership') return
  const sentence = line.says ?? (line.what === 'giftsub' ? giftSentence(line) : subSentence(line))
  if (line.text) return noticeLine(named(line, sentence), message(line, words(line)))
  return noticeLine(`${badges(line)}${named(line, sentence)}`)
}

function row(line: Line): string | undefined {
  if (line.kind === 'deleted') return wrap(message({ ...line, gone: true }, ''))
  const html = rowInside(line)
  return html && wrap(html)
}

/** Every line stands in a wrapper without a lasting class. */
function wrap(html: string): string {
  return `<div class="Layout-sc-1xcs6mc-0">${html}</div>`
}

function rowInside(line: Line): string | undefined {
  switch (line.kind) {
    case 'chat':
      return message(line, words(line))
    case 'paid':
      return line.unit === 'bit' && line.who ? message(line, cheer(line)) : undefined
    case 'member':
      return member(line)
    case 'raid':
      return noticeLine(
        `<span>${line.amount} raiders from </span><span class="chatter-name">${safe(line.who)}</span><span> have joined!</span>`,
      )
    case 'notice':
      if (line.text && !line.who && !line.says)
        return `<div class="channel-points-reward-line">${safe(line.text)}</div>`
      return noticeLine(
        `<span>${safe(line.says ?? `${line.who ?? 'somebody'} watched 5 consecutive streams and sparked a watch streak!`)}</span>`,
      )
    case 'system':
      return `<div class="chat-line__status" data-a-target="chat-welcome-message">${safe(line.text ?? 'Welcome to the chat room!')}</div>`
    case 'odd':
      return `<div class="new-kind-of-card"><p>${safe(line.text)}</p></div>`
  }
}

function panel(line: Line): { selector: string; html: string } | undefined {
  if (line.kind !== 'viewers') return
  const shown = (line.amount ?? 0).toLocaleString('en-US')
  return {
    selector: VIEWERS,
    html: `<strong data-a-target="animated-channel-viewers-count"><span>${shown}</span></strong>`,
  }
}

const VIEWERS = '[data-a-target="animated-channel-viewers-count"]'
const LIST = '.chat-scrollable-area__message-container'

const STYLE = `body{margin:0;font:13px/1.5 Inter,Arial,sans-serif;background:#0e0e10;color:#efeff1}
main{display:grid;grid-template-columns:1fr 340px;height:100vh}
.player{background:radial-gradient(circle at 60% 30%,#3b2b5e,#0b0a10);display:flex;align-items:end;padding:16px}
.chat-room__content{display:flex;flex-direction:column;border-left:1px solid #2f2f35;min-height:0}
.chat-list--default{display:flex;flex:1;min-height:0}
.chat-room__content header{padding:14px;text-align:center;font-weight:600;border-bottom:1px solid #2f2f35}
.chat-scrollable-area__message-container{overflow-y:auto;flex:1;padding:6px 0}
.chat-scrollable-area__message-container>div{padding:4px 18px}
.chat-line__message-container>*{display:inline}.chat-author__display-name{font-weight:700;color:#bf94ff}
[data-a-target="chat-badge"]{border:0;background:none;padding:0 3px 0 0}.chat-line__message--emote-button,.chat-image__container{display:inline}
.user-notice-line{border-left:4px solid #9147ff;padding-left:8px}
.chat-wysiwyg-input__editor{margin:10px;padding:8px;background:#18181b;border-radius:4px;min-height:20px}`

function page(room: string, before: readonly Line[] = []): string {
  const rows = before.map((line) => row(line) ?? '').join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(room)} - Twitch</title><style>${STYLE}</style></head>
<body><div id="root"><main class="twilight-main"><div class="player"><h2>${safe(room)}</h2> &nbsp; <strong data-a-target="animated-channel-viewers-count"><span></span></strong></div>
<section class="chat-room__content" data-test-selector="chat-room-component-layout"><header>Stream Chat</header>
<div class="chat-list--default"><div class="chat-scrollable-area__message-container" data-test-selector="chat-scrollable-area__message-container" role="log">${rows}</div></div>
<div data-test-selector="chat-input-buttons-container"><div class="chat-wysiwyg-input__editor" data-a-target="chat-input" contenteditable="true" role="textbox"></div></div>
</section></main></div><script>${playScript(LIST)}</script></body></html>`
}

export const markup: Markup = {
  site: 'twitch',
  url: (room) => `https://www.twitch.tv/${room}`,
  ownUrl: (room) => `https://dashboard.twitch.tv/u/${room}/stream-manager`,
  page,
  row,
  panel,
  list: LIST,
}
