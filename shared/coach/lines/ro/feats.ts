import type { Theming } from '../bank.ts'

/** Thanks for what is more than its amount: the first, the biggest, one more, many in a row. */

export const first: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, tu deschizi seara cu {amount}. Mulțumesc!',
      'Primul mulțumesc de azi e pentru {name}.',
      'Ce început frumos: {amount} de la {name}.',
      'Drumul începe cu {name}, ce bucurie!',
      'Seara începe bine, {name}, mersi pentru {amount}.',
      'Tu dai tonul azi, {name}. Cât mă bucur!',
    ],
    playful: [
      '{name} sparge gheața cu {amount}! Mersi!',
      'Panglica e tăiată, foarfeca e la {name}!',
      'Start de la {name}: {amount}! Am plecat!',
      'Prima semnătură în cartea de oaspeți: {name}, bravo!',
      'Sus cortina pentru {name} și {amount}!',
      'Motorul merge, cheia a fost la {name}!',
    ],
  },
}

export const record: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{amount}, cel mai mult din seara asta! Mulțumesc, {name}!',
      '{name}, aici e vârful serii. Mii de mulțumiri!',
      'Azi încă n-am văzut așa ceva: {amount} de la {name}!',
      'Rămân fără cuvinte, {name}: {amount}!',
      'Astăzi, sus de tot, stă {name}. Mă emoționează.',
      'Ce dar mare, {name}! {amount}, mersi din inimă!',
    ],
    playful: [
      'Recordul serii! {amount}! {name}, cad de pe scaun!',
      'Ștachetă nouă în seara asta, pusă de {name}!',
      'Nu mai încape pe scală: {amount} de la {name}!',
      'Aurul merge la {name} pentru {amount}. Imnul, vă rog!',
      '{name} scrie istorie azi. Mersi, mersi, mersi!',
      'Sunați la cartea recordurilor: {name}, {amount}!',
    ],
  },
}

export const third: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Iar tu, {name}! Mersi și pentru {amount}.',
      'A treia oară, {name}. Mă emoționezi.',
      '{name}, nu te mai oprești! Îți mulțumesc cu drag.',
      'Încă {amount}, {name}? Mă bucur de fiecare dată.',
      'De trei ori la rând te-ai gândit la noi, {name}.',
      'Te văd și acum, {name}: {amount}, ce frumos.',
    ],
    playful: [
      'Hat-trick, {name}! Publicul e în picioare!',
      'Și încă {amount}! {name} nu are frâne!',
      'Trei e cu noroc, {name}. Mersi!',
      '{name} la foc continuu: iar {amount}!',
      'Ți se încinge tastatura, {name}?',
      'A treia repriză, semnată {name}!',
    ],
  },
}

export const again: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, atâtea deodată! Îți mulțumesc pentru toate.',
      'Unul după altul, {name}, și fiecare mă bucură.',
      'Am văzut tot, {name}. Mersi!',
      'Mă lași fără cuvinte, {name}.',
      'Pentru tot șirul ăsta, {name}, mulțumiri din suflet!',
      '{name}, parcă plouă cu bucurie.',
    ],
    playful: [
      '{name} bate toba pe buton. Superb!',
      'Plouă de la {name}! Deschideți umbrelele!',
      'Combo! {name}, cum faci asta?',
      'Clic, clic, clic: {name}, ești de nota zece!',
      '{name}, lasă și pentru alții! Glumesc, mersi!',
      'Foc de artificii de la {name}! Uau!',
    ],
  },
}
