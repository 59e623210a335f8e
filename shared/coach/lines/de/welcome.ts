import type { Theming } from '../bank.ts'

/** Greetings: a newcomer, a regular, someone who comes back. `{days}` stands alone: `Es ist {days} her`. */

export const fresh: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Willkommen, {name}! Schön, dass du da bist.',
      'Hallo {name}, mach es dir bequem.',
      '{name}, komm rein! Wie war dein Tag?',
      'Freut mich, dich kennenzulernen, {name}.',
      'Ein herzliches Hallo an {name}!',
      'Oh, da ist {name}. Was führt dich zu uns?',
      'Hey {name}, danke fürs Hallosagen.',
      '{name}, hier ist immer noch Platz.',
      'Schön, von dir zu lesen, {name}.',
      'Grüß dich, {name}. Erzähl gern von dir.',
      'Eine neue Stimme, wie nett: {name}.',
    ],
    playful: [
      'Frischer Wind im Chat: {name}!',
      'Hallo {name}! Kekse links, Witze rechts.',
      '{name}, wir haben dir einen Platz freigehalten!',
      'Tut alle ganz normal, {name} ist da. Hi!',
      'An Bord gekommen: {name}. Vorsicht, Stufe!',
      'Achtung, gute Laune: {name} betritt den Saal!',
      'Genau rechtzeitig, {name}, es wird gerade lustig!',
      'Klingeling, wer ist da? {name}!',
      'Wie hergezaubert: {name}. Hallo!',
      'Weltpremiere: die erste Nachricht von {name}.',
      'Fanfare! {name} hat den Eingang gefunden.',
    ],
  },
}

export const regular: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, schön, dich wiederzusehen!',
      'Hey {name}, wie geht es dir?',
      'Da bist du ja, {name}. Das freut mich.',
      'Hallo {name}! Jetzt ist die Runde komplett.',
      'Was gibt es Neues bei dir, {name}?',
      'Mit dir wird der Abend gemütlich, {name}.',
      'Guten Abend, {name}, gut, dass du vorbeischaust.',
    ],
    playful: [
      'Tusch, bitte: {name} ist da!',
      'Wer kann es nicht lassen? {name}! Hallo!',
      '{name}, dein Stammplatz ist noch warm.',
      'Ich wollte schon einen Suchtrupp losschicken, {name}.',
      'Anwesenheitskontrolle: {name}, hier!',
      'Jetzt wird es lustig, {name} ist im Haus!',
      'Die Legende kehrt zurück: {name}!',
    ],
  },
}

export const back: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Willkommen zurück, {name}! {days} ist es her.',
      '{name}! {days} ohne dich, wie ist es dir ergangen?',
      'Schön, dich wieder hier zu haben, {name}.',
      'Oh, {name}! Erzähl, was war los in der Zwischenzeit?',
      '{days} nicht gesehen, {name}. Umso schöner ist es jetzt!',
      'Du hast uns gefehlt, {name}, {days} lang.',
    ],
    playful: [
      '{days}, {name}! Wo hast du gesteckt?',
      'Die große Rückkehr: {name}! Musik, bitte!',
      'Wir haben mitgezählt, {name}: {days}!',
      '{name} ist zurück, streicht die Vermisstenanzeige!',
      '{name} hat bestimmt neue Geschichten im Gepäck!',
      '{days} Funkstille, und dann einfach {name}. Hallo!',
    ],
  },
}
