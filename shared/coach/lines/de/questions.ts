import type { Theming } from '../bank.ts'

/** A question to answer. The viewer's own words stand in the why, never here. */

export const single: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Antworte {name}: {ask}?',
      '{name} möchte wissen, {ask}. Nimm dir einen Moment.',
      'Da wartet eine Frage von {name}.',
      'Ein, zwei Sätze für {name} genügen schon.',
      'Geh kurz auf {name} ein und sag, {ask}.',
      'Greif auf, was {name} gerade gefragt hat.',
      'Lass {name} nicht rätseln, {ask}.',
      '{name} hat dir eine Frage dagelassen.',
      'Schau zum Chat, {name} wartet auf Antwort.',
      'Nimm dir vor, was {name} bewegt.',
      'Erzähl {name} ein wenig darüber.',
      'Klär kurz auf, worum es {name} geht.',
    ],
    playful: [
      '{name} will es wissen: {ask}? Raus damit!',
      'Quizfrage von {name}, Antwort von dir.',
      'Post für dich: {name} fragt, {ask}.',
      'Erlöse {name} von der Spannung.',
      'Hier ist Fachwissen gefragt! {name} grübelt, {ask}.',
      'Der Ball liegt bei dir, {name} hat gefragt.',
      'Lüfte das Geheimnis für {name}: {ask}?',
      '{name} wirft die Frage, du fängst sie.',
      'Dingdong, {name} steht mit einer Frage da.',
      'Denkermütze auf: {name} braucht Antwort.',
      'Gib {name} eine heiße Spur.',
      'Bühne frei für deine Antwort an {name}.',
    ],
  },
}

export const fresh: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Begrüß {name} und antworte: {ask}?',
      '{name} ist neu hier und hat gleich eine Frage.',
      'Sag {name} hallo, dann kommt die Antwort.',
      'Heiß {name} willkommen und erklär, {ask}.',
      'Erste Worte von {name}, und schon eine Frage dabei.',
      'Ein Gruß an {name}, danach verrate, {ask}.',
    ],
    playful: [
      'Erst winken, dann antworten: {name} fragt, {ask}.',
      '{name} platzt mit einer Frage herein. Hallo sagen!',
      'Frisch im Chat und schon neugierig: {name}!',
      'Hand schütteln, Frage klären: {name} will wissen, {ask}.',
      'Kaum da, schon auf der Spur: {name}, {ask}?',
      'Begrüßungsrunde mit Fragestunde: {name} ist dran.',
    ],
  },
}

export const several: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} fragen alle, {ask}. Antworte zusammen.',
      'Dieselbe Frage von {name}. Nimm sie jetzt.',
      'Mit einer Antwort hilfst du vielen: {name} warten.',
      'Mehrere möchten wissen, {ask}: {name}.',
      'Sag es einmal für {name}.',
      'Das beschäftigt gerade {name}: {ask}?',
    ],
    playful: [
      'Ein Chor aus Fragen: {name}. Eine Antwort reicht!',
      '{name} rätseln gemeinsam, {ask}. Erlöse sie!',
      'Meistgesuchte Antwort des Abends, für {name}.',
      'Sie lassen nicht locker! {name} fragen: {ask}?',
      'Sammelbestellung von {name}: einmal Antwort, bitte.',
      'Löse das große Rätsel für {name}: {ask}?',
    ],
  },
}
