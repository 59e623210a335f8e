import type { Theming } from '../bank.ts'

/** Thanks for what is more than its amount: the first, the biggest, one more, many in a row. */

export const first: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, du eröffnest den Abend mit {amount}. Danke!',
      'Das erste Dankeschön heute geht an {name}.',
      'Ein schöner Anfang: {amount} von {name}.',
      'Den Auftakt macht heute {name}. Wie lieb von dir!',
      'Und mit {name} geht es los, herzlichen Dank für {amount}!',
      'So fängt ein guter Abend an, {name}: mit {amount}.',
    ],
    playful: [
      '{name} bricht das Eis mit {amount}! Danke!',
      'Das Band ist durchgeschnitten, und zwar von {name}!',
      'Startschuss von {name}: {amount}! Auf geht es!',
      'Erster Eintrag im Gästebuch heute: {name}, bravo!',
      'Vorhang auf für {name} und {amount}!',
      'Motor läuft, {name} hat den Schlüssel gedreht. Merci!',
    ],
  },
}

export const record: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{amount}, so viel wie noch nie heute! Danke, {name}!',
      '{name}, das ist der Gipfel des Abends. Tausend Dank!',
      'Mehr war heute noch nicht: {amount} von {name}. Wow!',
      'Da fehlen mir die Worte, {name}: {amount}!',
      'Heute ganz oben steht {name}. Ich bin gerührt.',
      'Was für ein Geschenk, {name}! {amount}, vielen, vielen Dank!',
    ],
    playful: [
      'Tagesrekord! {amount}! {name}, ich falle gleich vom Stuhl!',
      'Neue Bestmarke heute, gesetzt von {name}!',
      'Die Skala reicht nicht mehr: {amount} von {name}!',
      'Gold geht an {name} für {amount}. Die Hymne, bitte!',
      '{name} schreibt heute Geschichte. Danke, danke, danke!',
      'Ruft die Rekordhalle an: {name} mit {amount}!',
    ],
  },
}

export const third: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Schon wieder du, {name}! Danke auch für {amount}.',
      'Zum dritten Mal, {name}. Das rührt mich.',
      '{name}, du hörst ja gar nicht auf! Lieben Dank.',
      'Noch einmal {amount}, {name}? Ich freue mich jedes Mal.',
      'Dreimal hintereinander an mich gedacht, {name}, wie schön!',
      'Auch dieses Mal sehe ich dich, {name}: {amount}, merci.',
    ],
    playful: [
      'Hattrick, {name}! Das Publikum steht!',
      'Und noch mal {amount}! {name} ist nicht zu bremsen!',
      'Aller guten Dinge sind drei, {name}. Danke!',
      '{name} im Dauerlauf: wieder {amount}!',
      'Deine Tastatur glüht schon, {name}, oder?',
      'Dritter Streich von {name}, und ich kichere!',
    ],
  },
}

export const again: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, so viele auf einmal! Ich danke dir für alle.',
      'Eins nach dem anderen, {name}, und jedes freut mich.',
      'Ich habe jedes einzelne gesehen, {name}. Danke!',
      'Du machst mich ganz sprachlos, {name}.',
      'Für diese ganze Reihe: herzlichen Dank, {name}!',
      '{name}, das ist wie ein kleiner Regen aus Freude.',
    ],
    playful: [
      '{name} trommelt auf dem Knopf. Herrlich!',
      'Es regnet von {name}! Schirme auf!',
      'Kombo! {name}, wie machst du das?',
      'Klick, klick, klick: {name}, du bist der Wahnsinn!',
      '{name}, lass den anderen noch was übrig! Spaß, danke!',
      'Ein ganzes Feuerwerk von {name}! Ooh, aah!',
    ],
  },
}
