import type { Theming } from '../bank.ts'

/** Thanks to one payer. A gift stands after `pentru` only, where it has no article. */

export const one: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Mulțumesc mult pentru {amount}, {name}!',
      '{name}, {amount}, ce drăguț din partea ta.',
      'Mi-ai făcut seara mai frumoasă, {name}.',
      '{amount} de la {name}. Am văzut și mă bucur.',
      'Din suflet, {name}: mersi pentru {amount}.',
      'Ce gest frumos, {name}!',
      'Zâmbesc până la urechi, {name}: {amount}.',
      '{name}, mă bucur că ești aici. Și pentru {amount}, mulțumiri.',
      'Un mulțumesc din inimă pleacă spre {name}.',
      'Apreciez tare mult, {name}: {amount}, uite ce surpriză.',
      '{name}, mi-a prins bine gândul tău. {amount}, mersi!',
      'O îmbrățișare prin ecran pentru {name}!',
      'Cu drag îți mulțumesc, {name}, pentru {amount}.',
    ],
    playful: [
      'Clinc! {amount} de la {name}. Ce sunet plăcut!',
      '{amount}? Mă răsfeți, {name}!',
      'Aplauze pentru {name} și {amount}!',
      'Stai puțin, {name}, e ziua mea azi?',
      '{name} scoate {amount} din joben. Magie!',
      'Dans de bucurie pentru {amount}, cu dedicație pentru {name}!',
      'Te-am prins, {name}, la o faptă bună!',
      'Bună, {amount}! Bună și ție, {name}!',
      'Minutul ăsta e al tău, {name}. Mersi!',
      'Răsturnare de situație: {name} vine cu {amount}!',
      'Tobele, vă rog! {name}, {amount}, ura!',
      'Cine înveselește seara? {name}, cu {amount}!',
      'Oficial: {name} mi-a furat un zâmbet.',
      'Se aud artificii? A, nu, e {name}. Mulțumesc!',
    ],
  },
}

export const member: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, mulțumesc pentru {gift}! Ce bine că ești cu noi.',
      'Mersi din suflet pentru {gift}, {name}.',
      'Ce frumos, {name}! Mă bucur din inimă.',
      'Cu tine e și mai bine aici, {name}.',
      '{name}, faci parte din echipă. Mulțumiri pentru {gift}!',
      'Înseamnă mult pentru mine, {name}, îți mulțumesc.',
      'Mă bucur să te am la bord, {name}.',
      'Sprijinul tău contează, {name}.',
      'Colțul acesta e și al tău, {name}.',
      'Pentru {gift}, toată recunoștința mea, {name}.',
      'Ce noroc să te știm aproape, {name}.',
      'Am văzut, {name}, și zâmbesc larg.',
      'Primit cu bucurie, {name}. Mii de mulțumiri pentru {gift}.',
    ],
    playful: [
      'E oficial: {name} e în echipă! Mersi pentru {gift}!',
      'Covorul roșu pentru {name}, vă rog!',
      'Fanfară, vă rog: {name}, mulțumiri pentru {gift}!',
      '{name}, ai gusturi excelente! Mulțumesc.',
      'Gașca are ce sărbători: {name}, ura!',
      'Un loc în primul rând pentru {name}. Mersi pentru {gift}!',
      'Confetti imaginar peste {name}!',
      '{name} primește cheia casei. Noroc!',
      'Puneți de ceai, {name} face parte din familie!',
      'Știre de ultimă oră: {name} rămâne cu noi!',
      'O medalie pentru {name}, să se vadă de departe!',
      'Semnat și parafat, {name}. Mersi frumos pentru {gift}!',
      'Pentru {gift}, un mic dans de bucurie, {name}!',
    ],
  },
}
