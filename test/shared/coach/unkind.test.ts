/** What is put as a question and is none. */

import { describe, expect, it } from 'vitest'
import { isInNeed, isUnkind } from '../../../shared/coach/unkind.ts'
import { live } from './live.ts'

const UNKIND = [
  'why are you so ugly?',
  'are you always this stupid, Ida?',
  'do you know how fat you look?',
  'Ida, why dont you just die?',
  'can i kill you in your sleep?',
  'did you know that you are a disgusting pig?',
  'will you ever stop being a n1gg3r?',
  'why don’t you kys, Ida?',
  'Ida, are you a b1tch to everyone?',
  'do you know that i know where you live?',
  'will you show us your feet, Ida?',
  'can you take off your shirt?',
  'Ida, what is your bra size?',
  'are you horny right now?',
  'would you sleep with me, Ida?',
  'how big are your t1ts?',
  'can i see your boobs?',
  'do you like s e x?',
  'Ida, fuck you, what is wrong with you?',
]

const NEED = [
  'should i just kill myself, Ida?',
  'is there any reason to live?',
  'how many pills does it take?',
  'i want to die, what should i do?',
  'would anyone care if i died?',
  'Ida, do you ever think about suicide?',
  'can you tell me the point of going on?',
]

const HARMLESS = [
  'what the fuck is that boss, Ida?',
  'how the hell did you do that?',
  'why is this shit so hard?',
  'do you have a cow on the farm?',
  'did you draw the whale yourself?',
  'what fat do you use for the crust?',
  'where can i find you on the weekend?',
  'can anyone beat you at chess, Ida?',
  'does the boss kill you in one hit?',
  'how do you not hurt yourself with that knife?',
  'which glove so that i do not cut myself?',
  'what does it smell like?',
  'do you strip the paint first?',
  'is the dough too wet?',
  'what sex is your kitten?',
  'what are you wearing on your hands, is that hand knitted?',
  'can you show us your new brush?',
  'how do you take the lid off?',
  'did you see the moon?',
  'is that a cocktail, Ida?',
  'what do you think of the class?',
  'are you done with the therapist episode?',
  'do you want to win this?',
  'are you from Essex?',
  'cum faci asta, Ida?',
  'ist der Teig nicht zu dick?',
]

/** To the host, about the host; also in a note with a gift. */
const PUTDOWNS = [
  'you are trash',
  'ur garbage',
  'Ida, your trash',
  'you are absolute garbage at this',
  'what a loser you are',
  'what a pathetic creep you are',
  'you creep!',
  'you are such a creep',
  'u are disgusting',
  'you look like trash',
  'you piece of shit',
  'you suck',
  'I think you are trash',
  'eres una basura',
  'qué fea eres',
  'das asco',
  'você é um lixo',
  'vc é nojenta',
  'du bist echt Müll',
  'du bist hässlich',
  't’es moche',
  't’es grosse',
  'tu es une ordure',
  'ești un gunoi',
  'ce urâtă ești',
]

/** The same words of themselves, of a thing, of a deed, or turned around. */
const KINDLY = [
  'I am trash at this game',
  'I look like garbage next to you',
  'this boss is trash',
  'you are so good at trash talk',
  'are you trash talking him?',
  'is it garbage day for you?',
  'you are throwing the trash out again',
  'you look like a trash panda, so cute',
  'take your trash out, quest done',
  'you creep me out with these stories, love it',
  'you are going to creep past him, right?',
  'creep up on him, you can do it',
  'you are not trash, you are great',
  'you are no loser, Ida',
  'you are not ugly at all',
  'don’t let anyone say you are trash',
  'whoever calls you a loser is blind',
  'that boss is pathetic, you are not',
  'these bugs are disgusting',
  'does that vacuum suck, or do you like it?',
  'no eres fea, eres preciosa',
  'soy basura en este juego',
  'você não é feia',
  'du bist nicht hässlich',
  'der Boss ist Müll',
  'tu n’es pas moche',
  'tu es une grosse fan de Bach ?',
  'tu es nulle part sur la carte',
  'nu ești urâtă',
]

describe.each(PUTDOWNS)('"%s"', (text) => {
  it('belittles the host, and a gift that it comes with gets the plainest thanks and no tail', () => {
    expect(isUnkind(text)).toBe(true)
    const who = { name: 'mia', badges: [] }
    const room = live().reachable(0).event(5, { kind: 'paid', who, amount: 25, unit: 'token', what: 'tip', text })
    expect(room.now()).toMatchObject({ content: 'Thank you, Mia, for the 25 tokens.', bare: true })
    expect(room.asked()).toBeUndefined()
  })
})

it.each(KINDLY)('"%s" belittles nobody', (text) => {
  expect(isUnkind(text)).toBe(false)
})

describe.each(UNKIND)('"%s"', (text) => {
  it('is no question to answer, nor a greeting', () => {
    expect(isUnkind(text)).toBe(true)
    const room = live().at(2, `mia: ${text}`).until(60)
    expect(room.shown.filter(({ cue }) => cue.moment === 'question' || cue.moment === 'welcome')).toEqual([])
    expect(room.view().questions).toEqual([])
  })
})

it('who goes on being unkind is met with a calm line, and may be muted', () => {
  const room = live()
    .at(2, 'mia: hello')
    .at(40, 'mia: why are you so ugly?')
    .at(60, 'mia: are you horny, Ida?')
    .until(64)
  expect(room.shown.at(-1)?.cue).toMatchObject({ moment: 'boundary', offer: 'mute', who: ['mia'] })
})

describe.each(NEED)('"%s"', (text) => {
  it('is nothing for a light answer, and nobody is rebuked for it', () => {
    expect(isInNeed(text)).toBe(true)
    const room = live().at(2, `mia: ${text}`).at(20, `mia: ${text}`).until(70)
    expect(room.shown.filter(({ cue }) => cue.who.includes('mia'))).toEqual([])
  })
})

it.each(HARMLESS)('"%s" is a question like any other', (text) => {
  expect([isUnkind(text), isInNeed(text)]).toEqual([false, false])
})
