/** The page's line to its evening: a ticket, a socket, and again after each cut. Browser script, as text. */

export const talk = `
/** Ways to end that another try does not mend. */
const ENDS = { 4403: 'over', 4408: 'taken', 4410: 'over', 4426: 'version' }
const BEAT = 20_000
const PATIENCE = 10_000

function patience() {
  const gone = new AbortController()
  setTimeout(() => gone.abort(), PATIENCE)
  return gone.signal
}

async function ask(path, token, body = {}) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: 'Bearer ' + token }) }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal: patience() })
  return { status: answer.status, body: await answer.json().catch(() => ({})) }
}

/** Talks until the link ends for good. 'on' hears frames, 'up' whether the line stands, 'ends' why it never will again. */
function line({ session, token }, on, up, ends) {
  let socket, beat, watch, timer, failures = 0, over = false
  const seen = {}

  function later() {
    if (over) return
    up(false)
    timer = setTimeout(open, Math.min(15_000, 500 * 2 ** Math.min(failures++, 5)) * (0.5 + Math.random() / 2))
  }

  function cut(code) {
    clearInterval(beat)
    clearTimeout(watch)
    if (!socket) return
    socket.onopen = socket.onmessage = socket.onclose = null
    socket.close()
    socket = undefined
    if (ENDS[code]) {
      over = true
      up(false)
      ends(ENDS[code])
    } else later()
  }

  function hear({ data }) {
    clearTimeout(watch)
    if (data === 'pong') return on({ type: 'pong' })
    let frame
    try {
      frame = JSON.parse(data)
    } catch {
      return
    }
    if (frame.type === 'status') {
      failures = 0
      if (frame.epoch !== seen.epoch) Object.assign(seen, { epoch: frame.epoch, last: frame.last })
      up(true)
    }
    if (frame.seq > (seen.last ?? 0)) seen.last = frame.seq
    on(frame)
  }

  function ping() {
    socket.send('ping')
    clearTimeout(watch)
    watch = setTimeout(cut, PATIENCE)
  }

  async function open() {
    clearTimeout(timer)
    if (over || socket) return
    const path = '/api/sessions/' + encodeURIComponent(session)
    const { status, body } = await ask(path + '/ticket', token).catch(() => ({ status: 0 }))
    if (over || socket) return
    if ([401, 403, 404, 410].includes(status)) {
      over = true
      return ends('over')
    }
    if (status !== 200) return later()
    const url = new URL(path + '/socket', location.href)
    url.protocol = url.protocol.replace('http', 'ws')
    socket = new WebSocket(url, ['sidecue.v1', 'ticket.' + body.ticket])
    watch = setTimeout(cut, PATIENCE)
    socket.onmessage = hear
    socket.onclose = ({ code }) => cut(code)
    socket.onopen = () => {
      clearTimeout(watch)
      socket.send(JSON.stringify({ type: 'hello', role: 'watcher', version: 1, ...seen }))
      beat = setInterval(ping, BEAT)
    }
  }

  void open()
  return {
    send: (frame) => socket?.readyState === 1 && (socket.send(JSON.stringify(frame)), true),
    /** Not in some seconds: now. */
    again() {
      failures = 0
      if (!socket) void open()
      else if (socket.readyState === 1) ping()
    },
  }
}
`
