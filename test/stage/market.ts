import { type Line, safe } from './markup/line.ts'
import { playScript } from './markup/play.ts'

/** A made-up site that no reader knows: a chat among other lists, at https://market.example/live/NAME. */

export const address = 'https://market.example/live/ida'

/** Said by people, or sold by the site. */
export function row({ kind, who, text, amount }: Pick<Line, 'kind' | 'who' | 'text' | 'amount'>): string {
  const name = `<b class="who">${safe(who)}</b>`
  const words = text ? `<q class="said">${safe(text)}</q>` : ''
  if (kind === 'paid') return `<li class="shout gift">${name} sent ${amount} coins ${words}</li>`
  return `<li class="shout">${name} ${words}</li>`
}

/** `window.clicks` counts what the page itself hears of clicks. */
export function page(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ida's stall</title><style>
body{margin:0;font:15px/1.5 Georgia,serif;background:#f4efe6;color:#2b2620}main{display:grid;grid-template-columns:1fr 340px;height:100vh}
.shouts{margin:0;padding:8px;list-style:none;overflow-y:auto;background:#fff}.shout{padding:4px 8px}.gift{background:#fbe9b7}q{quotes:none}</style></head>
<body><main><section><nav><ul><li><a href="#a">Bread</a></li><li><a href="#b">Honey</a></li><li><a href="#c">Tea</a></li></ul></nav><h1>Ida's stall</h1></section>
<ol class="shouts"></ol></main><script>window.clicks = 0; document.addEventListener('click', () => { window.clicks++ });${playScript('.shouts')}</script></body></html>`
}
