import type { Theming } from '../bank.ts'

/** What looks after the host: a line that is crossed, a pause, people who wait, chat that is too fast. */

const STAYS = [
  '{name}, das bleibt privat. Danke für dein Verständnis.',
  'Das behalte ich für mich, {name}.',
  'Darüber spreche ich im Stream nicht, {name}.',
  '{name}, lieber nicht. Reden wir über etwas anderes.',
  'Manches gehört nur mir, {name}. Was beschäftigt dich sonst?',
  'Die Frage lasse ich offen, {name}, mit einem Lächeln.',
  'Ganz freundlich, {name}: nein.',
]

const ENOUGH = [
  '{name}, ich habe nein gesagt, und dabei bleibt es.',
  'Meine Antwort ist dieselbe, {name}. Lass es bitte gut sein.',
  'Hör bitte auf zu fragen, {name}.',
  'Das reicht jetzt, {name}. Danke.',
  'Nein, {name}, darauf komme ich nicht zurück.',
  'Wir verlassen dieses Thema, {name}.',
  'Noch einmal in aller Ruhe: nein, {name}.',
]

/** A boundary is calm in every tone. */
export const first: Theming = { action: 'say', lines: { warm: STAYS, playful: STAYS } }

export const again: Theming = { action: 'say', lines: { warm: ENOUGH, playful: ENOUGH } }

export const pause: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Gönn dir fünf Minuten: Wasser, strecken, weiter.',
      '{minutes} am Stück. Atme kurz durch, sie warten gern.',
      'Ein guter Moment für eine kleine Pause.',
      'Kündige an, dass du gleich zurück bist, und steh auf.',
      'Schon {minutes}! Schau einmal aus dem Fenster.',
      'Deine Stimme hat etwas Ruhe verdient.',
    ],
    playful: [
      'Dein Stuhl beantragt Urlaub: fünf Minuten!',
      '{minutes}! Auch Roboter müssen laden. Kurze Pause.',
      'Große Pause! Popcorn für sie, Wasser für dich.',
      'Drück bei dir selbst auf Pause.',
      'Boxenstopp nach {minutes}: tanken, strecken, weiter!',
      'Dein Rücken hätte gern eine Runde Strecken.',
    ],
  },
}

export const quietHost: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Sag ein paar Worte, sie warten auf dich.',
      'Erzähl, was du gerade machst.',
      'Such dir eine Zeile aus dem Chat und antworte laut.',
      'Denk kurz laut, sie hören dir gern zu.',
      'Der Chat vermisst deine Stimme.',
      'Frag die Runde, wie es allen geht.',
    ],
    playful: [
      'Mikrofonprobe! Sag irgendwas, der Chat lauscht.',
      'Sie fragen sich, ob du eine Statue geworden bist.',
      'Brich das Schweigen mit dem Erstbesten, das du siehst.',
      'Kommentiere deine nächsten zehn Sekunden wie eine Naturdoku.',
      'Erde an Bühne: Bitte melden!',
      'Ein Geräusch genügt, ein Satz wäre Luxus.',
    ],
  },
}

export const asked: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Der Chat rast. Die meisten fragen, {ask}: Antworte für alle.',
      'Viele wollen gerade dasselbe, eine Antwort hilft allen.',
      'Lass den Rest vorbeiziehen und sag, {ask}.',
      'Nimm die Frage, die am häufigsten kommt.',
      'Kurz langsam: Alle möchten wissen, {ask}.',
      'Such dir in Ruhe die eine große Frage heraus.',
    ],
    playful: [
      'Der Chat ist ein Wasserfall. Fang einen Tropfen: {ask}?',
      'Alle tippen gleichzeitig! Eine Antwort zähmt die Herde.',
      'Zu schnell zum Lesen, aber gefragt ist: {ask}.',
      'Kür die lauteste Frage und beantworte sie.',
      'Volles Tempo! Sie wollen wissen, {ask}.',
      'Ein Chor, ein Thema: Gib ihnen die Zeile.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Der Chat rast. Sag, dass du alle siehst.',
      'Zu schnell zum Lesen: Grüß alle auf einmal.',
      'Gib ruhig zu, dass du nicht mitkommst, und genieß es.',
      'Greif eine Zeile heraus, der Rest darf fliegen.',
      'Ein Satz an die ganze Runde genügt jetzt.',
      'Warte, bis es ruhiger wird, dann antworte.',
    ],
    playful: [
      'Turbo-Chat! Winken und die Fahrt genießen.',
      'Das kann kein Mensch lesen. Gib es grinsend zu.',
      'Hände hoch und den ganzen Sturm begrüßen!',
      'Tu so, als hättest du alles gelesen, und lach.',
      'Reite die Welle, gelesen wird später.',
      'Ruf einmal laut hallo in das Gewusel!',
    ],
  },
}
