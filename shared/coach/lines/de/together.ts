import type { Theming } from '../bank.ts'

/** Thanks to several payers at once, and to those who stay unnamed. */

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Ich danke euch allen: {name}!',
      '{name}, ihr seid wunderbar.',
      'So viel Freundlichkeit auf einmal: {name}. Dankeschön!',
      'Von Herzen Dank an {name}.',
      'Ich sehe euch, {name}, jedes einzelne Mal.',
      '{name}, gemeinsam macht ihr den Abend schön.',
      'Was für ein Moment mit {name}! Lieben Dank euch.',
    ],
    playful: [
      '{name}, habt ihr euch abgesprochen? Danke!',
      'Alle auf einmal! {name}, ihr seid die Besten!',
      'Verbeugung, bitte: {name}!',
      'Das Dream-Team heute: {name}. Merci!',
      'Ich komme kaum hinterher: {name}. Wahnsinn!',
      'Gruppenapplaus für {name}!',
      'Eine La-Ola-Welle aus Freude: {name}, juhu!',
    ],
  },
}

export const anonymous: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Danke für {amount}, wer auch immer du bist!',
      '{amount} aus dem Verborgenen. Wie lieb!',
      'Eine gute Seele ohne Namen war da. Herzlichen Dank!',
      'Du bleibst unerkannt, mein Dank findet dich trotzdem.',
      'Jemand hat an uns gedacht: {amount}. Das freut mich sehr.',
      'An die stille Freundlichkeit im Raum: danke.',
    ],
    playful: [
      'Geheimnisvoll: {amount}! Wer war das? Danke!',
      'Hier trägt jemand einen Tarnumhang. Tausend Dank!',
      'Das Phantom des Abends war hier: {amount}!',
      'Kein Name, großes Herz. Merci!',
      'Agentenpost: {amount}, Absender streng geheim. Dankeschön!',
      'Spurlos und nett, so mag ich meine Rätsel. Danke!',
    ],
  },
}
