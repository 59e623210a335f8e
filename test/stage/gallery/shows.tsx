import { signal } from '@preact/signals'
import { render } from 'preact'
import { Card } from '../../../extension/ui/card/card.tsx'
import { Options } from '../../../extension/ui/options/options.tsx'
import { mountOverlay } from '../../../extension/ui/overlay/mount.tsx'
import { Panel } from '../../../extension/ui/panel/panel.tsx'
import { Pill } from '../../../extension/ui/parts/pill.tsx'
import { Popup } from '../../../extension/ui/popup/popup.tsx'
import { Welcome } from '../../../extension/ui/welcome/welcome.tsx'
import type { Cue } from '../../../shared/cue.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { View } from '../../../shared/view.ts'
import { leaving } from './leaving.ts'
import { crowd, standPeople } from './people.ts'
import { standAccess, standChoices, standEars, standRoom, standSites } from './stand.ts'
import * as views from './views.ts'

type Show = (body: HTMLElement) => void | Promise<void>

const { at, cue, quietCue, view } = views

const cards: Cue[] = [
  cue(),
  cue({
    id: '2b',
    content: '¡Mil gracias, Luz!',
    sound: 'meel GRAH-syahs',
    why: 'luz_del_sur · 50 · writes in Spanish',
    marks: ['Luz'],
  }),
  quietCue,
  cue({
    id: '3',
    content: 'Thank you, kind stranger, for the 100!',
    why: 'anonymous tip of 100',
    who: [],
    marks: ['100'],
  }),
  cue({
    id: '4',
    content: 'Max, Dark Wolf, thank you both!',
    why: 'Max 50 · Dark Wolf 120',
    who: ['max_1987', 'xX_dark_wolf_Xx'],
    marks: ['Max', 'Dark Wolf'],
  }),
  cue({
    id: '5',
    content: 'Bob asks: how old is your cat?',
    why: '×6 · Bob + 5 · oldest 40 s ago',
    moment: 'question',
    marks: ['Bob'],
  }),
  cue({
    id: '6',
    content: 'I keep my address private. Let’s stay with music.',
    why: 'Rook77 asks for the third time',
    moment: 'boundary',
    who: ['Rook77'],
    offer: 'mute',
    marks: [],
  }),
  cue({
    id: '7',
    content: 'Welcome, everyone from Nova’s stream! I’m Aurora.',
    why: 'Nova brings 84 people',
    moment: 'raid',
    marks: ['Nova’s'],
    deadline: at + 3000,
  }),
  cue({
    id: '8',
    action: 'do',
    content: '1 Thank Lena for 25\n2 Greet Kai\n3 Bob’s question: the cat',
    why: 'away 6 min · 4 tips',
    moment: 'back',
    marks: ['1', '2', '3'],
  }),
  { ...views.longNames.glance.now!, id: '9' },
  cue({ id: '10', content: 'Thank you for the 50, Max!', tail: 'Which song shall I start with?', tailLane: 'model' }),
  cue({
    id: '10b',
    content: 'Thank you for the 50, Max! What should I play?',
    tail: 'You always find the moment: tell us in chat which song it shall be tonight, and why just that one',
    tailLane: 'model',
  }),
  views.asked,
  views.askedLong,
  cue({ id: '11', content: 'Thank you for the 50, Max!', state: 'pinned' }),
  cue({
    id: '12',
    action: 'do',
    content: 'رحّبي بليلى، إنها هنا لأول مرة',
    why: 'ليلى · أول كلمات',
    moment: 'welcome',
    marks: ['ليلى'],
  }),
]

async function sheet(body: HTMLElement, draw: () => preact.ComponentChild, columns = 2): Promise<void> {
  await import('../../../extension/ui/style/overlay.css')
  body.style.cssText = `display:grid;grid-template-columns:repeat(${columns},max-content);gap:32px 40px;padding:40px;justify-items:start;align-items:start;position:static`
  render(draw(), body)
}

const sizes =
  (size: 's' | 'm' | 'l', dir?: string): Show =>
  (body) => {
    body.dir = dir ?? ''
    const relay = view({}, { thanks: views.live.glance.thanks })
    return sheet(
      body,
      () =>
        cards.map((one) => <Card key={one.id} cue={one} room={standRoom(relay).room} size={size} onMore={() => {}} />),
      size === 'l' ? 1 : 2,
    )
  }

const pills: View[] = [
  view(),
  view({}, { hushUntil: at + 230_000 }),
  view({}, { chatQuiet: true, lastChatAt: at - 52_000 }),
  view({}, { pinned: [cue()], waiting: [cue(), cue()] }),
  view({}, { waiting: [cue(), cue()] }),
  view({ relay: { state: 'offline' } }),
  view({ relay: { state: 'connected', modelReachable: false } }),
  views.looking,
  ...Object.values(views.blinds),
  views.still,
  views.topChat,
  views.asking,
]

const scene =
  (shown: View, overlay: Partial<Settings['overlay']> = {}, press?: string): Show =>
  async (body) => {
    body.style.cssText =
      'margin:0;height:100vh;background:radial-gradient(60% 70% at 52% 55%,#4a3d38,#231d1d 60%,#121011)'
    const theme = (document.documentElement.dataset.theme || 'system') as Settings['overlay']['theme']
    const choices = await standChoices({ overlay: { corner: 'top-left', size: 'm', hidden: false, theme, ...overlay } })
    const root = mountOverlay({ room: standRoom(shown).room, choices, open: true, life: new AbortController() })
    if (press) root.querySelector<HTMLElement>(press)?.click()
  }

const siteName = (id: string): string => standSites.find((one) => one.id === id)?.name ?? id

const panel =
  (shown?: View, dir?: string, stand = standRoom(shown)): Show =>
  async (body) => {
    await import('../../../extension/ui/style/panel.css')
    body.dir = dir ?? ''
    const theme = (document.documentElement.dataset.theme || 'system') as Settings['overlay']['theme']
    const choices = await standChoices({ overlay: { corner: 'top-left', size: 'm', hidden: false, theme } })
    const nothing = (): void => {}
    render(
      <Panel
        room={stand.room}
        choices={choices}
        siteName={siteName}
        onOptions={nothing}
        onGrant={nothing}
        onWelcome={nothing}
      />,
      body,
    )
  }

/** A panel in which something was pressed. */
const pressed =
  (shown: View, selector: string): Show =>
  async (body) => {
    await panel(shown)(body)
    body.querySelector<HTMLElement>(selector)?.click()
  }

const nothing = (): void => {}

const popup =
  (shown: View, granted: string[], here = 'chaturbate', change: Partial<Settings> = {}): Show =>
  async (body) => {
    await import('../../../extension/ui/style/popup.css')
    const choices = await standChoices({ ...themed(), ...change })
    const site = standSites.find(({ id }) => id === here)
    const parts = { room: standRoom(shown).room, choices, access: standAccess(granted), site }
    render(<Popup {...parts} onPanel={nothing} onOptions={nothing} onWelcome={nothing} />, body)
  }

const welcome =
  (step: number, granted = ['twitch']): Show =>
  async (body) => {
    await import('../../../extension/ui/style/welcome.css')
    render(<Welcome access={standAccess(granted)} choices={await standChoices()} onClose={nothing} />, body)
    for (let i = 1; i < step; i++) {
      body.querySelector<HTMLElement>('.nav .pri')?.click()
      await Promise.resolve()
    }
  }

const options =
  (scanning = false, viewers = crowd, press: string[] = []): Show =>
  async (body) => {
    await import('../../../extension/ui/style/options.css')
    const choices = await standChoices({
      ...themed(),
      limits: ['my address', 'politics'],
      mine: { 'twitch:aurora': true },
      spoken: { max_1987: 'Max' },
    })
    const address = 'https://eventsapi.chaturbate.com/events/aurora_live/aTokenThatIsMadeUp/'
    const ears = scanning
      ? await standEars({ twitch: { on: true } })
      : await standEars(
          { chaturbate: { on: true, address }, twitch: { on: true } },
          { chaturbate: { state: 'connected' }, twitch: { state: 'offline' } },
        )
    const { people } = await standPeople(choices, viewers)
    const access = standAccess(['chaturbate', 'twitch'])
    const parts = {
      access,
      choices,
      ears,
      people,
      readCode: async () => undefined,
      sent: signal(viewers === crowd ? leaving : []),
    }
    render(<Options {...parts} version="0.1.0" siteName={siteName} />, body)
    if (scanning) body.querySelector<HTMLElement>('#ears .ear-set .btn:not(.sq)')?.click()
    await people.look('')
    await new Promise(requestAnimationFrame)
    for (const selector of press) body.querySelector<HTMLElement>(selector)?.click()
  }

const themed = (): { overlay: Settings['overlay'] } => {
  const theme = (document.documentElement.dataset.theme || 'system') as Settings['overlay']['theme']
  return { overlay: { corner: 'top-left', size: 'm', hidden: false, theme } }
}

/** A room whose report was asked for and came; `copied`: the browser let it. */
function reported(shown: View, copied: boolean) {
  const stand = standRoom(shown, undefined, { copy: async () => copied })
  stand.room.copyReport()
  stand.room.receive({ type: 'report', text: views.reportText })
  return stand
}

/** A card whose line was put into the chat box, and one whose line was copied. */
function insertedCards() {
  return (['box', 'copy'] as const).flatMap((how) =>
    (['s', 'm', 'l', 'flat'] as const).map((size) => {
      const stand = standRoom(views.live, undefined, { copy: async () => true })
      stand.room.insert(cue())
      const [sent] = stand.sent
      if (sent?.type === 'insert') stand.room.receive({ type: 'inserted', id: sent.id, how })
      return <Card key={how + size} cue={cue()} room={stand.room} size={size} onMore={() => {}} />
    }),
  )
}

const blindPanels = Object.fromEntries(
  Object.entries(views.blinds).map(([why, shown]) => [`panel-blind-${why}`, panel(shown)]),
)

export const shows: Record<string, Show> = {
  'cards-s': sizes('s'),
  'cards-m': sizes('m'),
  'cards-l': sizes('l'),
  'cards-rtl': sizes('m', 'rtl'),
  pills: (body) =>
    sheet(body, () => pills.map((one) => <Pill key={one} room={standRoom(one).room} onPress={() => {}} />)),
  inserted: (body) => sheet(body, insertedCards),
  'scene-blind': scene(views.blinds.rows),
  'scene-question': scene(view({}, { now: views.asked })),
  'scene-blind-cue': scene(view({ capture: views.troubled.capture }, { now: cue() })),
  'scene-blind-do': scene(view({ capture: views.blinds.permission.capture }, { now: quietCue }), {
    corner: 'bottom-right',
  }),
  'scene-top-chat': scene(views.topChat),
  scene: scene(views.live),
  'scene-idle': scene(view(), { corner: 'bottom-right' }),
  'scene-menu': scene(views.live, { corner: 'top-right' }, '[aria-label^="More"]'),
  panel: panel(views.live),
  'panel-promises': pressed(views.live, '[data-tab=promises]'),
  'panel-skipped': panel(view({}, { earlier: views.live.glance.earlier, skipped: { cue: 'e:3', until: at + 8_000 } })),
  'panel-spent': panel(views.spent),
  'panel-trouble': panel(views.troubled),
  ...blindPanels,
  'panel-odd': panel(views.odd),
  'panel-report': panel(views.odd, '', reported(views.odd, true)),
  'panel-report-kept': panel(views.blinds.rows, '', reported(views.blinds.rows, false)),
  'panel-still': panel(views.still),
  'panel-top-chat': panel(views.topChat),
  'panel-offered': panel(views.offered),
  'panel-repaired': panel(views.repaired),
  'panel-refused': panel(views.refused),
  'panel-waiting': panel(views.looking),
  'panel-blind-rtl': panel(views.blinds.rows, 'rtl'),
  'panel-empty': panel(views.empty),
  'panel-busy': panel(),
  'panel-none': panel({ ...views.looking, room: undefined, site: undefined }),
  'panel-ask': panel(views.asking),
  'panel-long': panel(views.longNames),
  'panel-rtl': panel(views.live, 'rtl'),
  popup: popup(views.live, ['chaturbate']),
  'popup-off': popup(views.looking, [], 'twitch'),
  'popup-blind': popup(views.troubled, ['chaturbate']),
  'popup-permission': popup(views.blinds.permission, []),
  'popup-money': popup(views.blinds.money, ['chaturbate']),
  'popup-offered': popup(views.offered, ['twitch'], 'twitch'),
  'popup-top-chat': popup(views.topChat, ['youtube'], 'youtube'),
  'popup-nowhere': popup({ ...views.looking, room: undefined, site: undefined }, [], ''),
  'popup-ask': popup(views.asking, ['chaturbate']),
  'popup-relay': popup(
    { ...views.live, relay: { state: 'refused', code: 'key', message: 'The relay does not know this key' } },
    ['chaturbate'],
    'chaturbate',
    { relay: { address: 'http://127.0.0.1:8787', key: 'secret', loopback: true } },
  ),
  'popup-none': popup(views.live, ['chaturbate'], ''),
  'welcome-skipped': welcome(3, []),
  'welcome-1': welcome(1),
  'welcome-2': welcome(2),
  'welcome-3': welcome(3),
  options: options(),
  'options-scan': options(true),
  'options-nobody': options(false, []),
  'options-person': options(false, crowd, ['.person']),
  'options-copies': options(false, crowd, [
    '.fold:nth-child(1) summary',
    '.fold:nth-child(2) summary',
    '.fold:nth-child(4) summary',
    '.fold form .pri',
  ]),
  'scene-ask': scene(views.asking),
}
