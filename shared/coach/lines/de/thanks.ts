import type { Theming } from '../bank.ts'

/** Thanks to one payer. Names and amounts stand where no case would change them. */

export const one: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Danke dir für {amount}, {name}!',
      '{name}, {amount}, das freut mich wirklich sehr.',
      'Oh, {name}! Mit {amount} machst du mir den Abend schöner.',
      '{amount} von {name}. Ich habe es gesehen, vielen Dank!',
      'Wie lieb von dir, {name}! Hab Dank für {amount}.',
      'Von Herzen danke, {name}.',
      'Da muss ich gleich lächeln: {amount} von {name}, danke!',
      '{name}, schön, dass du an uns denkst. {amount}, merci!',
      'Ein dickes Dankeschön geht an {name}.',
      'Das tut gut, {name}. {amount}, ganz lieben Dank.',
      'Ich freue mich über {amount}, {name}, und über dich hier.',
      '{name}, das war eine schöne Überraschung, danke.',
      'Lieb gemeint und gut angekommen, {name}: {amount}.',
      'Danke, {name}, so fühlt sich ein guter Abend an.',
    ],
    playful: [
      'Pling! {amount} von {name}. Mein liebstes Geräusch heute!',
      '{name}, {amount}? Du verwöhnst uns!',
      'Applaus für {name}! Danke für {amount}!',
      'Moment, ich grinse gerade: {amount}, und das von {name}!',
      'Wer hat heute gute Laune? {name}, mit {amount}!',
      'Für {amount} gibt es einen Freudentanz, {name}!',
      'Habe ich Geburtstag, {name}? Tausend Dank!',
      '{name} zaubert einfach {amount} aus dem Hut. Danke!',
      'Erwischt, {name}, beim Nettsein!',
      'Hallo, {amount}! Und hallo, {name}, was für ein Auftritt!',
      'Diese Minute gehört {name}. Dankeschön!',
      '{name}, mit {amount} gewinnst du heute mein Grinsen.',
      'Ein Trommelwirbel für {name} und {amount}!',
      'Zack, {name} verteilt einfach gute Laune. Merci!',
    ],
  },
}

export const member: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, danke für {gift}! Schön, dass du dabei bist.',
      'Ganz lieben Dank für {gift}, {name}.',
      'Wie schön, {name}! Ich freue mich sehr über {gift}.',
      'Mit dir sind wir mehr, {name}. Herzlichen Dank!',
      '{name}, du gehörst dazu. Hab Dank für {gift}!',
      'Das bedeutet mir viel, {name}: {gift}.',
      'Gut, dich an Bord zu haben, {name}.',
      'Deine Unterstützung trägt diesen Abend, {name}.',
      'Für {gift} ein leises Danke an dich, {name}.',
      'Dieser Platz hier ist auch deiner, {name}.',
      'Wie gut, dass du bleibst, {name}.',
      'Ich sehe {gift}, {name}, und lächle.',
      'Mit Freude angenommen, {name}: {gift}.',
    ],
    playful: [
      'Jetzt ist es amtlich: {name} gehört dazu! Danke für {gift}!',
      'Roter Teppich für {name}, bitte!',
      'Tusch für {name} und {gift}!',
      '{name}, {gift}? Ausgezeichneter Geschmack!',
      'Die Bande wächst: {name} ist dabei, juhu!',
      'Ein Platz in der ersten Reihe für {name}. Merci für {gift}!',
      'Konfetti im Kopf: {gift}, und das von {name}!',
      'Der Hausschlüssel geht an {name}. Danke!',
      'Setzt Wasser auf, {name} ist jetzt Familie!',
      'Eilmeldung: {name} bringt {gift}!',
      'Kann jemand {name} einen Orden anstecken?',
      'Unterschrieben und besiegelt, {name}. Hoch die Tassen!',
      'Für {gift} gibt es ein Tänzchen, {name}!',
    ],
  },
}
