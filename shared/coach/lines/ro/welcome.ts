import type { Theming } from '../bank.ts'

/** Greetings: a newcomer, a regular, someone who comes back. No word here says whether it is a man or a woman. */

export const fresh: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Bun venit, {name}! Mă bucur că ești aici.',
      'Bună, {name}, simte-te ca acasă.',
      '{name}, intră! Cum a fost ziua ta?',
      'Îmi pare bine de cunoștință, {name}.',
      'Un salut cald pentru {name}!',
      'O, iată: {name}. Ce vânt te aduce la noi?',
      'Hei, {name}, mersi că ai spus bună.',
      '{name}, aici mai e mereu loc.',
      'Ce surpriză plăcută, {name}: o voce nouă.',
      'Salutare, {name}. Povestește-ne despre tine când vrei.',
      'E o bucurie să te citesc, {name}.',
    ],
    playful: [
      'Aer proaspăt pe chat: {name}!',
      'Salut, {name}! Biscuiții în stânga, glumele în dreapta.',
      '{name}, ți-am păstrat un loc!',
      'Purtați-vă normal, a venit {name}. Bună!',
      'La bord urcă {name}. Atenție la treaptă!',
      'Atenție, bună dispoziție: intră {name}!',
      'La fix, {name}, acum începe distracția!',
      'Sună soneria: e {name}!',
      '{name} apare ca prin farmec. Noroc!',
      'Premieră mondială: primul mesaj de la {name}.',
      'Alertă de voie bună: {name} pe fir.',
    ],
  },
}

export const regular: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, ce bine să te revăd!',
      'Hei, {name}, ce mai faci?',
      'Iată-te, {name}. Mă bucur tare.',
      'Salut, {name}! Acum suntem la complet.',
      'Ce mai e nou la tine, {name}?',
      'Cu tine seara devine caldă, {name}.',
      'Bună seara, {name}, bine că treci pe aici.',
    ],
    playful: [
      'Trompetele, vă rog: a venit {name}!',
      'Cine nu s-a putut abține? {name}! Salut!',
      '{name}, scaunul tău e încă încălzit.',
      'Era să trimit o echipă de căutare, {name}.',
      'Strigăm catalogul: {name}, aici!',
      'Gata cu liniștea, {name} e în casă!',
      'Legenda se întoarce: {name}!',
    ],
  },
}

export const back: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Bine ai revenit, {name}! Au trecut {days}.',
      '{name}! {days} fără tine, cum ți-a fost?',
      'Ce bine să te avem din nou aici, {name}.',
      'O, {name}! Povestește, ce s-a mai întâmplat?',
      'După {days}, {name}, mă bucur și mai mult.',
      'Ne-ai lipsit, {name}.',
    ],
    playful: [
      '{days}, {name}! Pe unde ai umblat?',
      'Marea revenire: {name}! Muzica, vă rog!',
      'Am ținut socoteala, {name}: {days}!',
      '{name} a revenit, anulați căutările!',
      'Sigur ai povești noi în bagaj, {name}!',
      '{days} de liniște și apoi, simplu, {name}. Bună!',
    ],
  },
}
