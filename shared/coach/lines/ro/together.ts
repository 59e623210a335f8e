import type { Theming } from '../bank.ts'

/** Thanks to several payers at once, and to those who stay unnamed. */

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Vă mulțumesc tuturor: {name}!',
      '{name}, sunteți o bucurie.',
      'Atâta bunătate deodată: {name}. Mersi!',
      'Mulțumiri din inimă pentru {name}.',
      'Vă văd pe fiecare, {name}.',
      '{name}, împreună faceți seara frumoasă.',
      'Ce moment cu {name}! Mulțumesc mult.',
    ],
    playful: [
      '{name}, v-ați vorbit între voi? Mersi!',
      'Toată lumea deodată! {name}, sunteți de nota zece!',
      'O plecăciune pentru {name}!',
      'Echipa de vis a serii: {name}. Mulțumesc!',
      'Abia țin pasul: {name}. Uau!',
      'Aplauze la grămadă pentru {name}!',
      'Un val de bucurie: {name}, ura!',
    ],
  },
}

export const anonymous: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Mulțumesc pentru {amount}, oricine ai fi!',
      '{amount} din umbră. Ce drăguț!',
      'Un suflet bun fără nume a trecut pe aici. Mersi!',
      'Nu știu cine ești, dar îți mulțumesc din inimă.',
      'Cineva s-a gândit la noi: {amount}. Mă bucur mult.',
      'Pentru bunătatea tăcută din cameră: mulțumesc.',
    ],
    playful: [
      'Mister: {amount}! Cine a fost? Mersi!',
      'Cineva poartă o mantie de invizibilitate. Mii de mulțumiri!',
      'Fantoma serii a trecut pe aici: {amount}!',
      'Fără nume, inimă mare. Mersi!',
      'Poștă secretă: {amount}, expeditor necunoscut. Mulțumesc!',
      'Fără urme și cu drag, așa îmi plac misterele!',
    ],
  },
}
