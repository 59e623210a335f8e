import type { Theming } from '../bank.ts'

/** For the whole room: goals, raids, and a small thing to do when chat is quiet. */

export const near: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Wir sind fast da: noch {left} bis zum Ziel.',
      'Ganz nah dran! Nur noch {left}, dann ist es voll.',
      'Schaut mal, zwischen uns und dem Ziel liegt kaum etwas: {left}.',
      'Unser Ziel ist zum Greifen nah.',
      'Das habt ihr gemeinsam geschafft: übrig sind {left}.',
      'Gleich ist es so weit, ich freue mich schon.',
    ],
    playful: [
      'Das Ziel kann uns schon riechen: noch {left}!',
      'Trommelwirbel! {left}, und ich werde nervös!',
      'Ich sehe das Ziel, und es winkt!',
      'Zielgerade! {left} und die Glocke läutet!',
      'Noch {left}, ich halte schon die Luft an!',
      'Psst, das Ziel ahnt noch nichts: {left} bis dahin!',
    ],
  },
}

export const reached: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Geschafft! {target}, das Ziel ist voll. Danke euch allen!',
      'Wir sind da! Ihr seid der beste Raum der Welt.',
      '{target} sind zusammen! Von Herzen Dank an euch alle.',
      'Das Ziel ist erreicht. Ich bin richtig gerührt.',
      'Schaut euch das an, das war Teamarbeit. Dankeschön!',
      'Zusammen habt ihr {target} gefüllt, wie schön ist das!',
    ],
    playful: [
      'Ding, ding, ding! Ziel erreicht, ihr Wunderbaren!',
      'Welches Ziel? Ihr habt es aufgegessen! Danke!',
      '{target}! Läutet die Glocken, ruft die Nachbarn!',
      'Und da fällt das Ziel! Konfetti in euren Köpfen, bitte!',
      'Abgehakt: {target}! Ich mache einen Luftsprung!',
      'Volltreffer! Ich werfe imaginäre Luftschlangen!',
    ],
  },
}

export const raid: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Willkommen, {name}, und willkommen, {people}! Macht es euch bequem.',
      '{name}, danke fürs Mitbringen! Schön, dass ihr da seid.',
      'Hallo an alle, die mit {name} gekommen sind!',
      'Was für ein lieber Besuch: {name} und {people}.',
      'Kommt rein, {name} und ihr alle, hier ist Platz.',
      '{name}, ich freue mich so! Guten Abend euch allen.',
    ],
    playful: [
      '{name} stürmt herein, mit {people}! Versteckt die Kekse!',
      'Besuch! {name} hat den ganzen Bus dabei!',
      'Türen auf! {people} mit {name} am Steuer. Hereinspaziert!',
      'Alle mal winken: {name} und Gefolge sind da!',
      'Raid! {name}, ihr kommt genau richtig zum Nachtisch!',
      'Mehr Stühle, schnell! {name} bringt {people} mit!',
    ],
  },
}

export const quiet: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Frag in die Runde: Was war heute das schönste Kleine?',
      'Lass jemanden das nächste Lied aussuchen.',
      'Frag den Chat, von wo auf der Welt alle zuschauen.',
      'Erzähl kurz, wie du zum Streamen gekommen bist.',
      'Frag, was es bei allen zum Abendessen gab.',
      'Tee oder Kaffee? Lass den Chat entscheiden.',
      'Bitte um einen Film, den man gesehen haben muss.',
      'Sag, worauf du dich diese Woche freust.',
      'Frag, worüber zuletzt jemand gelacht hat.',
      'Zeig etwas aus deiner Nähe und erzähl, woher es kommt.',
    ],
    playful: [
      'Blitzabstimmung: Hund oder Katze? Wer verliert, kocht Tee.',
      'Frag nach dem albernsten Spitznamen im Raum.',
      'Zwei Wahrheiten, eine Lüge: Lass den Chat raten.',
      'Such den schlechtesten Witz des Abends.',
      'Ananas auf Pizza, ja oder nein? Lass sie kämpfen.',
      'Zeichne etwas in zehn Sekunden, der Chat rät.',
      'Frag, welches Tier beim Schach gewinnen würde.',
      'Summ eine Melodie und lass den Titel erraten.',
      'Frag nach der nutzlosesten Superkraft an einem Montag.',
      'Starte eine Wortkette: Jeder Beitrag setzt die Geschichte fort.',
    ],
  },
}
