import { attribute, type Line, type Markup, PICTURE, pieces, safe } from './line.ts'
import { playScript } from './play.ts'
import { stageStyle } from './stage-style.ts'

/** The stage: a fake broadcast page of our own, with markup that says plainly what it means. */

function words(line: Line): string {
  return pieces(line)
    .map(({ sort, text }) => {
      if (sort === 'text') return safe(text)
      if (sort === 'mention') return `<span class="mention">${safe(text)}</span>`
      return `<img class="emote" src="${PICTURE}" alt="${safe(text)}">`
    })
    .join('')
}

function facts(line: Line): string {
  return [
    attribute('data-kind', line.kind),
    attribute('data-id', line.id),
    attribute('data-at', line.at),
    attribute('data-who', line.who),
    attribute('data-badges', line.badges?.join(' ')),
    attribute('data-amount', line.amount),
    attribute('data-unit', line.unit),
    attribute('data-what', line.what),
    attribute('data-months', line.months),
    attribute('data-target', line.target),
    line.history ? ' data-history' : '',
  ].join('')
}

/** What the page says in front of the viewer's words. */
function said(line: Line): string {
  switch (line.kind) {
    case 'paid':
      return `${line.what === 'cheer' ? 'cheered' : 'tipped'} ${line.amount} ${line.unit ?? 'token'}${line.amount === 1 ? '' : 's'}`
    case 'member':
      if (line.what === 'giftsub') return `gifted ${line.amount} sub${line.amount === 1 ? '' : 's'}`
      return line.months ? `subscribed for ${line.months} months` : 'subscribed'
    case 'join':
      return 'came in'
    case 'leave':
      return 'left'
    case 'follow':
      return 'follows now'
    case 'raid':
      return `raids with ${line.amount}`
    default:
      return ''
  }
}

function row(line: Line): string | undefined {
  if (line.kind === 'viewers' || line.kind === 'goal') return
  const badges = line.badges?.map((badge) => `<i class="badge ${badge}" title="${badge}"></i>`).join('') ?? ''
  const name = line.who || line.kind === 'paid' ? `<b>${badges}${safe(line.who ?? 'somebody')}</b> ` : ''
  const gone = line.gone || line.kind === 'deleted'
  const text = line.text ? ` <span data-stage="text">${words(line)}</span>` : ''
  const inside = gone ? '<em data-stage="removed">taken back</em>' : `${said(line)}${text}`
  return `<li class="row ${line.kind}"${facts(line)}>${name}<span>${inside}</span></li>`
}

function panel(line: Line): { selector: string; html: string } | undefined {
  if (line.kind === 'viewers') return { selector: VIEWERS, html: viewers(line.amount) }
  if (line.kind === 'goal') return { selector: GOAL, html: goal(line) }
}

const VIEWERS = '[data-stage="viewers"]'
const GOAL = '[data-stage="goal"]'
const LIST = '[data-stage="list"]'

function viewers(amount?: number): string {
  return `<span class="viewers" data-stage="viewers"${attribute('data-amount', amount)}>${amount ?? ''}</span>`
}

function goal(line: { amount?: number; target?: number; unit?: string }): string {
  const { amount, target, unit } = line
  const share = target ? Math.min(100, Math.round((100 * (amount ?? 0)) / target)) : 0
  const numbers = `${attribute('data-amount', amount)}${attribute('data-target', target)}${attribute('data-unit', unit)}`
  const label = target ? `<span>${amount} of ${target}</span>` : ''
  return `<div class="goal" data-stage="goal"${numbers}><span class="bar" style="width:${share}%"></span>${label}</div>`
}

function page(room: string, before: readonly Line[] = []): string {
  const rows = before.map((line) => row(line) ?? '').join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${safe(room)} is live</title><style>${stageStyle}</style></head>
<body><main><section class="scene" aria-label="Video"><div class="window"></div><div class="lamp"></div><div class="person"><i class="hair"></i><i class="head"></i><i class="body"></i></div><div class="table"><i></i><i></i><i></i></div>
<div class="bar-top"><span class="live">Live</span>${viewers()}</div></section>
<header><div class="face">${safe(room.slice(0, 1).toUpperCase())}</div><div><h1>${safe(room)}</h1><p>An evening on the stage</p></div>${goal({})}</header>
<aside aria-label="Chat"><h2>Chat</h2><ol data-stage="list">${rows}</ol><div class="box" data-stage="box" contenteditable="true" role="textbox" aria-label="Say something"></div></aside>
</main><script>${playScript(LIST)}</script></body></html>`
}

const address = (room: string, origin = 'http://127.0.0.1:4173') => `${origin}/stage/${room}`

export const markup: Markup = { site: 'stage', url: address, ownUrl: address, page, row, panel, list: LIST }
