import type { Theming } from '../bank.ts'

/** A question to answer. The viewer's own words stand in the why, never here. */

export const single: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} întreabă {ask}. Răspunde pe scurt.',
      'Te așteaptă o întrebare de la {name}.',
      '{name} vrea să știe {ask}. Ia-ți un moment.',
      'O propoziție, două pentru {name} sunt destule.',
      'Revino la ce a întrebat {name}.',
      'Spune, pentru {name}: {ask}?',
      'Oprește-te puțin la {name} și lămurește {ask}.',
      '{name} a lăsat o întrebare pe chat.',
      'Câteva cuvinte pentru {name}, care așteaptă.',
      'Uită-te pe chat: {name} vrea să înțeleagă ceva.',
      'Povestește puțin despre asta pentru {name}.',
      'Lămurește nedumerirea venită de la {name}.',
    ],
    playful: [
      '{name} arde de curiozitate: {ask}?',
      'Întrebare de concurs de la {name}, răspuns de la tine.',
      'Ai poștă: {name} întreabă {ask}.',
      'Suspans pentru {name}! Pune-i capăt.',
      'Se caută lămuriri: {name} se tot gândește {ask}.',
      'Mingea e la tine, {name} a întrebat ceva.',
      'Dezleagă misterul pentru {name}: {ask}?',
      '{name} aruncă întrebarea, tu o prinzi.',
      'Ding dong, {name} e la ușă cu o întrebare.',
      'Pune-ți căciula de gândit pentru {name}.',
      'Aruncă un indiciu, {name} anchetează.',
      'Scena e a ta: {name} așteaptă răspunsul.',
    ],
  },
}

export const fresh: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Un salut pentru {name}, apoi răspunsul: {ask}?',
      '{name} abia a sosit și are o întrebare.',
      'Spune bun venit: {name} întreabă {ask}.',
      'Primele cuvinte de la {name} cer un răspuns.',
      'Întâi bună seara, apoi lămurește ce vrea {name}.',
      'Primește cu drag întrebarea de la {name}: {ask}?',
    ],
    playful: [
      'Întâi fă cu mâna, apoi răspunde: {name} întreabă {ask}.',
      '{name} intră direct cu o întrebare. Salut!',
      'Curiozitate proaspătă pe chat: {name}!',
      'Strânge mâna, dezleagă enigma: {name} vrea să știe {ask}.',
      'Abia a intrat și pac: {name}, {ask}?',
      'Bun venit cu test inclus: {name} așteaptă.',
    ],
  },
}

export const several: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} întreabă {ask}. Răspunde o dată pentru toți.',
      'Aceeași întrebare de la {name}. E momentul.',
      'Un singur răspuns ajută mult: {name} așteaptă.',
      'Mai multe persoane vor să știe {ask}: {name}.',
      'Lămurește asta pentru {name}.',
      'Pe chat revine mereu, de la {name}: {ask}?',
    ],
    playful: [
      'Un cor de întrebări: {name}. Ajunge un răspuns!',
      '{name} se întreabă împreună {ask}. Destul suspans!',
      'Cel mai căutat răspuns al serii, pentru {name}.',
      'Nu se lasă deloc! {name} vor să afle {ask}.',
      'Comandă la comun de la {name}: un răspuns, te rog.',
      'Dezleagă marea ghicitoare pentru {name}: {ask}?',
    ],
  },
}
