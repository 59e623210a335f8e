/** What stands in the phone's page before its script shows any of it. */

import { html } from 'hono/html'

const icons = {
  phone: 'M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM11 18h2',
  ear: 'M7 10a5 5 0 0 1 10 0c0 4-4 4.5-4 8a2.5 2.5 0 0 1-5 .5M10 11a2 2 0 1 1 3.2 1.6',
  skip: 'M5 6l7 6-7 6zM13 6l6 6-6 6z',
  later: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM12 7.5V12l3 2',
  plug: 'M4 4l16 16M9 3v4M15 3v4M7 9.5V11a5 5 0 0 0 5.5 5M17 13V9h-4M12 16v5',
}

const icon = (name: keyof typeof icons) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[name]}"/></svg>`

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#ffcf5c"/><path d="M16 5a10.5 10.5 0 1 0 5.2 19.6L28 28l-3.3-6.5A10.5 10.5 0 0 0 16 5z" fill="#17181b"/><circle cx="16" cy="15.5" r="4.5" fill="#ffcf5c"/></svg>`

const card = html`<button id="card" type="button" hidden>
<span class="sign"><span><svg viewBox="0 0 24 24" aria-hidden="true"><path id="glyph" d=""/></svg><b id="action"></b></span><small id="kind"></small></span>
<bdi id="line" dir="auto"></bdi>
<bdi id="tail" dir="auto" hidden></bdi>
<bdi id="why" dir="auto"></bdi>
<span class="hint"><svg class="ring" viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="22" r="20"/><circle id="left" cx="22" cy="22" r="20" pathLength="100"/><path d="M14 23l6 6 11-12"/></svg><span id="hint">Tap anywhere when done</span></span>
</button>`

export const body = html`<header>${mark}<h1 id="room">Sidecue</h1><span id="link" role="status">Connecting</span></header>
<div id="snack" hidden><span role="status" id="did"></span><button id="undo" class="btn" type="button">Undo</button></div>
<main>
<form id="pair" class="rest" hidden>
${icon('phone')}<h2>Pair this phone</h2><p>Type the code shown in the side panel</p>
<input id="code" aria-label="Pairing code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" required>
<p id="wrong" role="alert"></p>
<button class="btn wide pri">Pair</button><small>Works for this evening only, and shows “a viewer” for names.<span id="scan"> The QR code shows them.</span></small>
</form>
<section id="idle" class="rest" hidden>${icon('ear')}<h2 id="doing">listening</h2><p id="awake"></p></section>
<section id="away" class="rest" hidden>${icon('plug')}<h2 id="lost"></h2><p><span id="heard"></span> Cues still show on your main screen.</p>
<button id="again" class="btn wide" type="button">Connect again</button></section>
${card}
<p id="names" hidden></p>
</main>
<nav id="dock" aria-label="This phone" hidden>
<button id="spoken" class="btn" type="button" aria-pressed="false">${icon('ear')}<span>Silent</span></button>
<button id="skip" class="btn" type="button" disabled>${icon('skip')}Skip</button>
<button id="later" class="btn" type="button" disabled>${icon('later')}Later</button>
</nav>
<p id="live" aria-live="polite"></p>`
