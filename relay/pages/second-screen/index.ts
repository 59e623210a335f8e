/** The phone beside the camera: one page that brings all it needs, and knows a name only where its link holds the key. */

import { html, raw } from 'hono/html'
import { body } from './body.ts'
import { nameless } from './nameless.ts'
import { rest } from './rest.ts'
import { seal } from './seal.ts'
import { show } from './show.ts'
import { start } from './start.ts'
import { style } from './style.ts'
import { talk } from './talk.ts'

const script = [seal, nameless, talk, show, rest, start].join('\n')

/** `nonce` is that of the answer's policy. */
export const secondScreen = (nonce: string) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Sidecue · second screen</title>
<style nonce="${nonce}">${raw(style)}</style>
</head>
<body>
${body}
<script nonce="${nonce}" type="module">${raw(script)}</script>
</body>
</html>`
