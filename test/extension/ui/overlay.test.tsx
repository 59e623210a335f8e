// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { mountOverlay } from '../../../extension/ui/overlay/mount.tsx'
import type { Settings } from '../../../shared/settings.ts'
import type { View } from '../../../shared/view.ts'
import { standChoices, standRoom } from '../../stage/gallery/stand.ts'
import {
  asking,
  at,
  blinds,
  cue,
  live,
  looking,
  spent,
  still,
  topChat,
  troubled,
  view,
} from '../../stage/gallery/views.ts'
import { button, part, press, settled, text } from './mount.ts'

let life = new AbortController()
afterEach(() => {
  life.abort()
  life = new AbortController()
})

async function open(first?: View, overlay: Partial<Settings['overlay']> = {}) {
  let now = first?.at ?? at
  const stand = standRoom(first, () => now, { copy: async () => true })
  const choices = await standChoices({
    overlay: { corner: 'top-left', size: 'm', theme: 'system', hidden: false, ...overlay },
  })
  const root = mountOverlay({ room: stand.room, choices, open: true, life })
  const wait = async (ms: number) => {
    now += ms
    stand.room.tick()
    await settled()
  }
  return { ...stand, choices, root, wait }
}

const pill = (root: ParentNode) => text(root.querySelector('.pill'))

it('a cue is painted in the task in which its view arrives', async () => {
  const { root, show } = await open(view())
  show(live)
  await Promise.resolve()
  expect(part(root, 'line')).toContain('Thank you for the 50')
})

it('nothing stands in the page until the session has answered', async () => {
  const { root } = await open()
  expect(root.querySelector('.pill, [data-cue]')).toBeNull()
})

it('idle, the pill says what is so', async () => {
  const { root, show } = await open()
  const says = async (shown: View) => {
    show(shown)
    await settled()
    return pill(root)
  }
  expect(await says(view())).toBe('listening · 34 events')
  expect(await says(view({}, { hushUntil: at + 230_000 }))).toBe('hush · 4 min left')
  expect(await says(view({}, { chatQuiet: true, lastChatAt: at - 52_000 }))).toBe('chat is quiet · 52 s')
  expect(await says(view({ relay: { state: 'offline' } }))).toBe('rules only · relay offline')
  expect(await says(view({}, { chatQuiet: true, lastChatAt: at - 328_000 }))).toBe('chat is quiet · 5 min')
  expect(await says(view({ events: { chat: 1 } }))).toBe('listening · 1 event')
  expect(await says(view({}, { budget: spent.glance.budget }))).toBe('rules only · AI budget spent')
  expect(await says(view({}, { pinned: [cue()], waiting: [cue(), cue()] }))).toBe('1 pinned · 2 waiting')
  expect(await says(looking)).toBe('looking for the chat')
  expect(await says(view({ mine: 'no' }))).toBe('')
})

it('blind is another sentence than quiet, and offers to read again', async () => {
  const { root, sent } = await open(troubled)
  expect(pill(root)).toMatch(/^Can’t see chat since \d\d:\d\d The page may have changed\.Read againCopy report$/)
  button(root, 'Read again').click()
  expect(sent).toEqual([{ type: 'again' }])
})

it('blind is said beside a cue too, in the pill’s own words', async () => {
  const { root, sent, show } = await open(live)
  const strip = () => text(root.querySelector('.strip'))
  expect(strip()).toBe('')
  show(view({ capture: troubled.capture }, { now: cue() }))
  await settled()
  expect(part(root, 'line')).toContain('Thank you for the 50')
  expect(strip()).toMatch(/^Can’t see chat since \d\d:\d\d The page may have changed\.Read again$/)
  button(root, 'Read again').click()
  await settled()
  expect(sent).toEqual([{ type: 'again' }])
  expect(strip()).toContain('Looked again. If it stays so, reload the page.')
})

it('a permission that is gone leads to the toolbar, the one place that can ask for it', async () => {
  const { root } = await open(blinds.permission)
  expect(pill(root)).toMatch(/Sidecue’s button in the toolbar grants access again\.$/)
})

it('a report is copied from the pill, and the pill says so', async () => {
  const { root, sent, room } = await open(blinds.rows)
  button(root, 'Copy report').click()
  expect(sent).toEqual([{ type: 'report' }])
  room.receive({ type: 'report', text: 'structure' })
  await settled()
  expect(pill(root)).toContain('Report copied')
})

it('a quiet chat with moving viewers may be read again; the word stays quiet', async () => {
  const { root, sent } = await open(still)
  expect(pill(root)).toBe('Chat is quiet · 72 s The number of viewers moves.Read again')
  button(root, 'Read again').click()
  expect(sent).toEqual([{ type: 'again' }])
})

it('Top chat is told once, and put aside for this screen', async () => {
  const { root, sent } = await open(topChat)
  expect(pill(root)).toContain('Top chat hides messages Switch to Live chat.')
  button(root, 'Show me where').click()
  expect(sent).toEqual([{ type: 'point', advice: 'top-chat' }])
  button(root, 'Not now').click()
  await settled()
  expect(pill(root)).toBe('listening · 34 events')
})

it('a room that may be another’s is asked about, and nothing else is shown', async () => {
  const { root, sent } = await open(asking)
  expect(pill(root)).toContain('Is this your room?')
  button(root, 'Yes').click()
  button(root, 'No').click()
  expect(sent).toEqual([
    { type: 'mine', yes: true },
    { type: 'mine', yes: false },
  ])
})

it('hidden by one key, nothing is left to see', async () => {
  const { root, choices } = await open(live)
  choices.place({ hidden: true })
  await settled()
  expect(text(root.querySelector('.root'))).toBe('')
})

it('letters act inside the card and never reach the page', async () => {
  const { root, sent, choices } = await open(live)
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  for (const key of ['j', 'k', 'l', 'p', 'h']) press(button(root, 'Done'), key)
  press(button(root, 'Done'), 'c')
  press(button(root, 'Done'), 's')
  expect(sent.map((one) => (one.type === 'act' ? one.act.did : one.type))).toEqual([
    'done',
    'skip',
    'later',
    'pin',
    'hush',
  ])
  expect(choices.settings.value.overlay).toMatchObject({ corner: 'top-right', size: 'l' })
  expect(heard).not.toHaveBeenCalled()
  document.removeEventListener('keydown', heard)
})

it('a key in the page is the page’s', async () => {
  const { sent } = await open(live)
  const typed = press(document.body, 'j')
  expect(typed.defaultPrevented).toBe(false)
  expect(sent).toEqual([])
})

it('the overlay takes no focus, and a press leaves it where it was', async () => {
  const chat = document.body.appendChild(document.createElement('input'))
  chat.focus()
  const { root, show } = await open(view())
  show(live)
  await settled()
  expect(document.activeElement).toBe(chat)
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
  button(root, 'Done').dispatchEvent(down)
  expect(down.defaultPrevented).toBe(true)
})

it.each(['tells of it', 'tells nothing'])(
  'a cue that leaves while it has the focus gives it to the pill, where the browser %s',
  async (browser) => {
    const { root, show } = await open(live)
    const done = button(root, 'Done')
    done.focus()
    const { removeChild } = Node.prototype
    if (browser === 'tells of it')
      vi.spyOn(Node.prototype, 'removeChild').mockImplementation(function (this: Node, child) {
        if (child.contains(done)) done.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
        return removeChild.call(this, child)
      })
    show(view({}, { earlier: [cue({ state: 'done' })] }))
    await settled()
    vi.restoreAllMocks()
    expect(text(root.activeElement)).toContain('listening')
  },
)

it('the pill opens the menu; corner and size are set without dragging', async () => {
  const { root, choices } = await open(view())
  root.querySelector<HTMLElement>('button.pill')?.click()
  await settled()
  button(root, 'Bottom right').click()
  await settled()
  expect(choices.settings.value.overlay.corner).toBe('bottom-right')
  expect(root.querySelector('.root')?.getAttribute('data-corner')).toBe('bottom-right')
  press(root.querySelector('.menu button')!, 'Escape')
  await settled()
  expect(root.querySelector('.menu')).toBeNull()
})

it('a menu that was opened by keys takes the focus, and gives it back', async () => {
  const { root } = await open(view())
  const pill = root.querySelector<HTMLElement>('button.pill')!
  pill.focus()
  pill.click()
  await settled()
  expect(root.activeElement?.closest('.menu')).not.toBeNull()
  press(root.activeElement!, 'Escape')
  await settled()
  expect(root.querySelector('.menu')).toBeNull()
  expect(root.activeElement).toBe(pill)
})

it('the menu takes the host away, and the pill has the way back', async () => {
  const { root, sent, show } = await open(view())
  root.querySelector<HTMLElement>('button.pill')?.click()
  await settled()
  button(root, 'I step away').click()
  show(view({}, { awayAt: at }))
  await settled()
  expect(root.querySelector('.menu')).toBeNull()
  button(root, 'I am back').click()
  expect(sent).toEqual(['away', 'back'].map((did) => ({ type: 'act', act: { did } })))
})

it('one cue is announced once, the next no sooner than six seconds later', async () => {
  const { root, show, wait } = await open(live)
  const said = () => text(root.querySelector('[role=status]'))
  expect(said()).toBe('Say: “Thank you for the 50, Max! What should I play next?”, Max tipped 50 · first tip tonight')
  show(view({}, { now: cue({ id: 'b', content: 'Second', why: 'soon after' }) }))
  await wait(3000)
  expect(said()).toContain('Thank you for the 50')
  await wait(3000)
  expect(said()).toBe('Say: “Second”, soon after')
})

it('with the side panel open, the panel announces and the overlay is silent', async () => {
  const { root } = await open({ ...live, panel: true })
  expect(text(root.querySelector('[role=status]'))).toBe('')
})

it('a page that throws the overlay out gets it back; a newer overlay takes its place for good', async () => {
  await open(live)
  document.querySelector('sidecue-overlay')?.remove()
  await settled()
  expect(document.querySelectorAll('sidecue-overlay')).toHaveLength(1)
  const first = life
  life = new AbortController()
  await open(live)
  await settled()
  expect(document.querySelectorAll('sidecue-overlay')).toHaveLength(1)
  expect(first.signal.aborted).toBe(true)
})

it('at its end it leaves nothing in the page', async () => {
  await open(live)
  life.abort()
  expect(document.querySelector('sidecue-overlay')).toBeNull()
})
