/** What the page shows and does: one cue, one tap, one Undo. Text goes in as text. Browser script, as text. */

export const show = `
const at = (id) => document.getElementById(id)
const put = (id, text) => { at(id).textContent = text }

const KINDS = { thanks: 'Thanks', milestone: 'Goal', raid: 'Raid', question: 'Question', welcome: 'Newcomer', quiet: 'Quiet chat', 'quiet-host': 'People wait',
  money: 'Goal', rush: 'Rush', fair: 'Long here', boundary: 'Boundary', promise: 'Promise due', break: 'Break', close: 'Closing', back: 'Welcome back' }
const GLYPHS = { say: 'M10.5 6.5C6 7.5 3.5 10.6 3.5 14.8a3.6 3.6 0 1 0 3.6-3.6c.2-1.5 1.3-2.6 3.4-3.2zM20.5 6.5c-4.5 1-7 4.1-7 8.3a3.6 3.6 0 1 0 3.6-3.6c.2-1.5 1.3-2.6 3.4-3.2z',
  do: 'M3 12h16M12.5 5l7 7-7 7' }
const NAMES = {
  code: 'Names show as “a viewer”: this phone was paired by a typed code. The QR code in the side panel shows them.',
  plain: 'Names show as “a viewer”: a browser opens sealed names over https only, and this address is plain http.',
  key: 'Names show as “a viewer”: this link’s key is not the one in use. Scan the QR code again.',
}
const ENDED = {
  over: 'This link has ended. Type the new code, or scan the new QR code.',
  taken: 'Another phone took this place. Type the code to take it back.',
  version: 'This page is older or newer than the relay. Reload it.',
}
const UNDO = 6_000
const DIM = 20_000
/** A background that is woken again is away for a moment only. */
const GRACE = 5_000

const now = { up: false, broadcaster: false, cue: undefined, names: undefined, lastHeard: undefined, paired: false, away: false, acted: undefined }
const clock = (time) => new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

function state() {
  if (!now.paired) return 'pair'
  if (now.away) return 'away'
  return now.cue ? 'card' : 'idle'
}

function draw() {
  const is = state()
  for (const id of ['pair', 'away', 'idle', 'card']) at(id).hidden = id !== is
  at('dock').hidden = is === 'pair'
  for (const id of ['skip', 'later']) at(id).disabled = is !== 'card'
  at('link').className = now.up && now.broadcaster ? 'on' : ''
  put('link', !now.paired ? 'Not paired' : !now.up ? 'Connecting' : now.broadcaster ? 'Connected' : 'Not connected')
  put('doing', now.up && now.broadcaster ? 'listening' : 'looking for the computer')
  put('lost', now.lastHeard ? 'Lost the computer.' : 'The computer is not there yet.')
  put('heard', now.lastHeard ? 'Last heard at ' + clock(now.lastHeard) + '.' : 'Is your room open there?')
  at('names').hidden = !now.names || is === 'pair' || is === 'away'
  put('names', NAMES[now.names] ?? '')
  if (is !== 'card') put('live', '')
  wakeful(is !== 'pair')
  rest(is === 'idle')
}

const quoted = (cue, text) => (cue.action === 'say' ? '“' + text + '”' : text)

function drawCue(cue) {
  const say = cue.action === 'say'
  const card = at('card')
  card.className = cue.action
  at('glyph').setAttribute('d', GLYPHS[cue.action] ?? '')
  at('glyph').setAttribute('fill', say ? 'currentColor' : 'none')
  put('action', say ? 'SAY' : 'DO')
  put('kind', KINDS[cue.moment] ?? '')
  put('line', quoted(cue, cue.content))
  at('tail').hidden = !cue.tail
  put('tail', cue.tail ? quoted(cue, cue.tail) : '')
  put('why', cue.why)
  put('hint', now.acted === cue.id ? 'Not done. Tap when it is' : 'Tap anywhere when done')
  ring()
}

/** How small a line may become, and a tail, beside the largest size. */
const SMALLEST = { '--line': 0.4, '--tail': 0.28 }
/** Kept for a tail that may come: of the card's height. */
const FOR_TAIL = 0.22

/** Takes a size down until all of the card can be seen, and no word is cut in two. */
function fit(name, from, spare) {
  const [card, main] = [at('card'), document.querySelector('main')]
  const text = at(name.slice(2))
  text.style.overflowWrap = 'normal'
  // A scroll bar that takes room from the lines makes more of them, and is there for them.
  main.style.overflowY = 'hidden'
  let size = from
  const set = () => card.style.setProperty(name, String(size))
  const over = () => {
    card.style.flexGrow = '0'
    const tall = card.offsetHeight + (at('names').hidden ? 0 : at('names').offsetHeight) + spare * main.clientHeight > main.clientHeight - 8
    card.style.flexGrow = ''
    return tall || text.scrollWidth > text.clientWidth
  }
  for (set(); size > SMALLEST[name] && over(); set()) size -= 0.04
  text.style.overflowWrap = ''
  main.style.overflowY = ''
}

/** The line that is being read keeps its size: a tail takes what is left. */
function fitCue(cue, before) {
  const known = before?.id === cue.id
  if (!known) {
    const tail = at('tail').hidden
    at('tail').hidden = true
    fit('--line', 1, cue.action === 'say' ? FOR_TAIL : 0)
    at('tail').hidden = tail
  }
  if (cue.tail) fit('--tail', Math.min(0.6, 0.78 * Number(at('card').style.getPropertyValue('--line'))), 0)
}

/** A pinned cue has no deadline. */
function ring() {
  const cue = now.cue
  const gone = !cue || cue.state === 'pinned' ? 0 : (Date.now() - cue.at) / Math.max(1, cue.deadline - cue.at)
  at('left').style.strokeDashoffset = String(Math.min(100, Math.max(0, gone * 100)))
}

/** The cue with names where they can be opened, else without. */
async function readable(cue, keyed) {
  const inside = keyed.key && cue.sealed ? await opened(keyed.key, cue) : undefined
  now.names = keyed.none ?? (inside ? undefined : cue.sealed ? 'key' : 'code')
  if (inside?.room) put('room', inside.room)
  if (inside) return { ...cue, ...inside }
  return namelessCue(cue)
}

async function showCue(frame, keyed) {
  const before = now.cue
  if (frame.state !== 'shown' && frame.state !== 'pinned') {
    if (before?.id === frame.id) now.cue = undefined
    return draw()
  }
  const cue = await readable(frame, keyed)
  now.cue = cue
  drawCue(cue)
  draw()
  fitCue(cue, before)
  if (before?.id !== cue.id) {
    document.querySelector('main').scrollTop = 0
    tell(cue.action, cue.content, cue.language)
  } else if (cue.tail && !before.tail) tell('', cue.tail, cue.language)
}

/** Aloud where that is switched on, else to who cannot see. */
function tell(action, text, language) {
  const words = action === 'do' ? 'Do: ' + text : text
  if (at('spoken').getAttribute('aria-pressed') === 'true') speak(words, language)
  else put('live', action === 'say' ? 'Say: ' + text : words)
}

let snackTimer
function snack(text, undo) {
  clearTimeout(snackTimer)
  put('did', text)
  at('undo').hidden = !undo
  at('undo').onclick = undo
  at('snack').hidden = false
  snackTimer = setTimeout(hideSnack, UNDO)
}
function hideSnack() {
  at('snack').hidden = true
}
`
