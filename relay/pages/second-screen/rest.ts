/** Voice, light and sleep of the phone. Browser script, as text. */

export const rest = `
function speak(text, language) {
  if (!globalThis.speechSynthesis) return
  speechSynthesis.cancel()
  const words = new SpeechSynthesisUtterance(text)
  if (language) words.lang = language
  speechSynthesis.speak(words)
}

function turnVoice() {
  const on = at('spoken').getAttribute('aria-pressed') !== 'true'
  at('spoken').setAttribute('aria-pressed', String(on))
  at('spoken').lastElementChild.textContent = on ? 'Spoken' : 'Silent'
  // Said in the tap itself: a phone lets a page speak only after one.
  if (on) speak(now.cue ? now.cue.content : 'Cues are spoken', now.cue?.language)
  else globalThis.speechSynthesis?.cancel()
}

let lock, asking = false
async function wakeful(on) {
  const words = (awake) => put('awake', awake ? 'Screen stays awake and dim' : 'Keep the screen on: this browser does not let the page do it')
  if (!on || document.hidden || lock || asking) return
  asking = true
  try {
    lock = await navigator.wakeLock.request('screen')
    lock.addEventListener('release', () => { lock = undefined })
    words(true)
  } catch {
    words(false)
  }
  asking = false
}

let dimTimer
function rest(idle) {
  clearTimeout(dimTimer)
  document.body.classList.remove('dim')
  if (idle) dimTimer = setTimeout(() => document.body.classList.add('dim'), DIM)
}
`
