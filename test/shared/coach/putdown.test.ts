/** What is thought of the host and said to them, and the same words about anybody and anything else. */

import { expect, it } from 'vitest'
import { isUnkind } from '../../../shared/coach/unkind.ts'

const BELITTLED = [
  'I think you are ugly',
  'i honestly find you disgusting',
  'you seem stupid',
  'your so ugly',
  'creo que eres fea',
  'pienso que eres una inútil',
  'la verdad es que eres patética',
  'me pareces ridícula',
  'te ves asquerosa',
  '¿por qué eres tan fea?',
  'acho que você é feia',
  'te acho nojenta',
  'vc parece uma porca',
  'sua idiota',
  'ich finde, du bist hässlich',
  'ich finde dich hässlich',
  'ich halte dich für dumm',
  'ich glaube, dass du dumm bist',
  'je pense que t’es moche',
  'je te trouve moche',
  't’as l’air stupide',
  'espèce d’idiote',
  'cred că ești urâtă',
  'mi se pare că ești proastă',
  'te găsesc jalnică',
]

const NOT_BELITTLED = [
  'did you see that idiot?',
  'you killed that loser',
  'you are drawing a cow',
  'you’re beating that clown',
  'you are fighting an idiot',
  'you look at the whale',
  'you handled that idiot so well',
  'you make me feel like a winner, not a loser',
  'your pig is so cute',
  'your fat cat is so cute',
  'your stupid printer again',
  'I don’t think you are ugly',
  'nobody thinks you’re an idiot',
  'no creo que eres fea',
  'nadie dice que eres fea',
  'quien diga que eres fea miente',
  'no me pareces fea',
  'creo que eres la mejor, no una perdedora',
  'pareces una estrella',
  'não acho que você é feia',
  'quem diz que você é feia mente',
  'ninguém acha que você é burra',
  'não te acho feia',
  'acho você linda',
  'seu burro é fofo',
  'wer sagt, du bist hässlich, lügt',
  'ich glaube nicht, dass du dumm bist',
  'niemand findet, dass du hässlich bist',
  'ich finde dich nicht dumm',
  'ich finde dich super',
  'je ne pense pas que tu es nulle',
  'personne ne dit que t’es moche',
  'qui dit que t’es moche ?',
  'je te trouve pas nulle',
  'cette espèce d’idiot de boss',
  'quelle espèce d’oiseau est-ce ?',
  'cine zice că ești urâtă minte',
  'nu cred că ești proastă',
  'nu te găsesc urâtă',
  'te văd bine azi',
  'cred că ești minunată',
]

it.each(BELITTLED)('"%s" belittles the host', (text) => {
  expect(isUnkind(text)).toBe(true)
})

it.each(NOT_BELITTLED)('"%s" does not belittle the host', (text) => {
  expect(isUnkind(text)).toBe(false)
})
