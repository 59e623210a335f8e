import type { Theming } from '../bank.ts'

/** What must not be forgotten: promises, regulars, the goal. `{deed}` is in the host's own words. */

export const said: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Ți-ai dat cuvântul: {deed}.',
      'Acum se potrivește promisiunea ta: {deed}.',
      'Abia așteaptă toată lumea: {deed}.',
      'Încă pe listă, când vrei: {deed}.',
      'Un moment frumos pentru asta: {deed}.',
      'Așa ai anunțat mai devreme: {deed}.',
    ],
    playful: [
      'Alarmă de promisiuni! Ai zis: {deed}.',
      'Nu ai scăpare: {deed}!',
      'Nimeni nu a uitat: {deed}!',
      'Nota de plată e pe masă: {deed}.',
      'Cineva, adică tu, a promis: {deed}.',
      'Și acum, ca în program: {deed}!',
    ],
  },
}

export const wish: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Dorința de la {name} e încă deschisă.',
      '{name} așteaptă ceva promis. Acum se potrivește.',
      'Revino la ce și-a dorit {name}.',
      'Amintește-ți, mai e ceva pentru {name}.',
      'Poate urmează rugămintea de la {name}.',
      'Fă o bucurie pentru {name}, e rândul tău.',
    ],
    playful: [
      'Comanda pentru {name}, gata de servit?',
      'Dorința de la {name} bate din picior.',
      'Masa pentru {name}: mâncarea e tot la bucătărie.',
      '{name} se uită la ceas și fluieră încet.',
      'Duhule din lampă, {name} avea o dorință!',
      'Pe bilet scrie, subliniat de două ori, {name}.',
    ],
  },
}

export const unnamed: Theming = {
  action: 'do',
  lines: {
    warm: [
      'O dorință plătită e încă deschisă.',
      'Cineva fără nume așteaptă ceva.',
      'Pe lista ta mai e o rugăminte.',
      'Împlinește acum ce s-a cerut și a rămas pe dinafară.',
      'Mai lipsește ceva, e timp pentru asta.',
      'Gândește-te la ce a rămas neterminat mai devreme.',
    ],
    playful: [
      'O dorință fără nume bate la ușă.',
      'Lista de dorințe mai are un rând.',
      'Se caută duhul lămpii, treaba e pregătită.',
      'La bucătărie mai stă o comandă.',
      'Fantoma își așteaptă bisul.',
      'O împlinire la pachet, vă rog, destinatar necunoscut.',
    ],
  },
}

export const fair: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Spune ceva drăguț pentru {name}, e de mult aici.',
      '{name} s-ar bucura de o vorbă.',
      'Cum merge seara pentru {name}? Întreabă.',
      'Privește o clipă spre {name}.',
      'Un pic de atenție pentru {name}, te rog.',
      'O mică întrebare pentru {name} prinde bine.',
    ],
    playful: [
      'Psst: {name} așteaptă cu mare demnitate.',
      'Apariție specială pentru {name}, te rog!',
      'Aruncă o vorbă spre {name}.',
      'Strecoară {name} în poveste.',
      'Reflectorul pe {name}, răbdarea întruchipată!',
      '{name} merită și o replică în film.',
    ],
  },
}

export const money: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Spune în treacăt pentru ce e obiectivul.',
      'Amintește obiectivul o dată, ușor: încă {left}.',
      'Povestește ce se întâmplă când se umple.',
      'Dezvăluie ce aștepți cel mai mult la final.',
      'O frază despre drum, {left} până acolo, apoi mai departe.',
      'Descrie pe scurt ideea din spatele barei.',
    ],
    playful: [
      'Fă cu ochiul obiectivului și spune-i povestea.',
      'Obiectivul se simte singur. Prezintă-l chatului.',
      'Buletin meteo: încă {left} până la soare.',
      'Pictează în cuvinte ce urmează la {target}.',
      'Dezvăluie un secret despre planul din spate.',
      'Prezintă bara ca pe un animăluț timid.',
    ],
  },
}
