/** A page of the relay: nothing from anywhere else, no script that did not come with it. */

import { html, raw } from 'hono/html'

/** Colours and type as in the extension. */
const style = `
:root { color-scheme: light dark; --bg: light-dark(#f5f3ee, #0d0e11); --s1: light-dark(#fff, #16181c); --s2: light-dark(#f0ede6, #1f2227);
  --line: light-dark(#d9d5ca, #30353d); --t1: light-dark(#17181b, #f4f1ea); --t2: light-dark(#4a4d54, #bec2ca); --do: light-dark(#0a58a6, #86c8ff); }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 52rem; padding: 24px 16px 64px; background: var(--bg); color: var(--t1); font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--do) }
h1 { font-size: 1.625rem; margin: 0 0 4px } h2 { font-size: 1.25rem; margin: 32px 0 8px }
p { margin: 4px 0 }
.quiet { color: var(--t2) }
details { background: var(--s1); border: 1px solid var(--line); border-radius: 10px; margin: 8px 0; padding: 0 16px }
summary { cursor: pointer; padding: 12px 0; overflow-wrap: anywhere }
summary:focus-visible { outline: 2px solid var(--do); outline-offset: 2px }
code, pre { font-family: ui-monospace, monospace; font-size: .875rem }
pre { background: var(--s2); border-radius: 6px; margin: 8px 0 16px; max-height: 24rem; overflow: auto; padding: 12px }
.method { display: inline-block; font-weight: 600; min-width: 4rem }
ul { margin: 4px 0 16px; padding-left: 20px }`

type Html = ReturnType<typeof html>

/** `nonce` is that of the answer's policy. */
export const page = (title: string, nonce: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>`
