/** Joins the page's parts: from the link or a typed code to the evening. Browser script, as text. */

export const start = `
const words = () => new URLSearchParams(location.hash.slice(1))
let talking

function hear(keyed) {
  let awayTimer
  let queue = Promise.resolve()
  const present = (here) => {
    if (here) {
      clearTimeout(awayTimer)
      awayTimer = undefined
      now.away = false
    }
    // Counted from the first sign: each try to come back fails anew.
    else awayTimer ??= setTimeout(() => { now.away = true; draw() }, GRACE)
    draw()
  }
  return {
    on(frame) {
      if (now.broadcaster) now.lastHeard = Date.now()
      if (frame.type === 'who') {
        now.broadcaster = frame.broadcaster
        if (frame.broadcaster) now.lastHeard = Date.now()
        present(frame.broadcaster)
      }
      // One after the other: opening a seal takes a moment, and the newest is to stay.
      if (frame.type === 'cue') queue = queue.then(() => showCue(frame.cue, keyed)).catch((error) => console.error(error))
    },
    up(is) {
      now.up = is
      if (!is) present(false)
      draw()
    },
    ends(why) {
      clearTimeout(awayTimer)
      Object.assign(now, { paired: false, up: false, away: false, cue: undefined })
      talking = undefined
      put('wrong', ENDED[why])
      at('code').value = ''
      hideSnack()
      draw()
    },
  }
}

async function join() {
  const link = words()
  const way = { session: link.get('s'), token: link.get('t') }
  now.paired = Boolean(way.session && way.token)
  draw()
  if (!now.paired || talking) return
  const keyed = await keyOf(link.get('k'))
  now.names = keyed.none
  put('wrong', '')
  const { on, up, ends } = hear(keyed)
  talking = line(way, on, up, ends)
  draw()
}

let pairing = false
async function pair(event) {
  event.preventDefault()
  if (pairing) return
  pairing = true
  put('wrong', '')
  put('link', 'Connecting')
  const { status, body } = await ask('/api/pair', '', { code: at('code').value.trim() }).catch(() => ({ status: 0, body: {} }))
  pairing = false
  draw()
  if (status !== 200) {
    put('wrong', status === 0 ? 'The relay cannot be reached.' : status === 429 ? 'Too many tries. Wait a minute.' : 'No evening has this code now. Look at the side panel.')
    return
  }
  // In the fragment, so that a reload works; it is sent nowhere.
  history.replaceState(null, '', '#' + new URLSearchParams({ s: body.sessionId, t: body.token }))
  await join()
}

/** What was done can be taken back for a moment; the line that was done comes back to this screen. */
function act(did, text) {
  const cue = now.cue
  if (!cue) return
  if (!talking?.send({ type: 'act', did, cue: cue.id })) return snack('Not connected. Tap again in a moment')
  now.cue = undefined
  navigator.vibrate?.(30)
  snack(text, did === 'later' ? undefined : () => {
    if (!talking?.send({ type: 'act', did: 'undo', cue: cue.id })) return
    hideSnack()
    now.acted = cue.id
    if (now.cue) return
    now.cue = cue
    drawCue(cue)
    draw()
    fitCue(cue)
  })
  draw()
}

// Over plain http there is no QR code either: the page could not open the names.
at('scan').hidden = !globalThis.crypto?.subtle
at('pair').addEventListener('submit', pair)
at('card').addEventListener('click', () => act('done', 'Done'))
at('skip').addEventListener('click', () => act('skip', 'Skipped'))
at('later').addEventListener('click', () => act('later', 'Back in 2 min, if it still holds'))
at('spoken').addEventListener('click', turnVoice)
at('again').addEventListener('click', () => talking?.again())
addEventListener('hashchange', () => location.reload())
addEventListener('pointerdown', () => rest(state() === 'idle'))
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return
  talking?.again()
  draw()
})
addEventListener('resize', () => now.cue && fitCue(now.cue))
setInterval(ring, 1_000)
void join()
`
