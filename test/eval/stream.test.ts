/** Recordings with and without labels, dumps and options. */

import { expect, it } from 'vitest'
import { coach } from './coach.ts'
import { dumpOf } from './dump.ts'
import { readLabels } from './labels.ts'
import { measure } from './measure.ts'
import { lanes, readEval } from './options.ts'
import { objectOf, tableOf } from './report.ts'
import { fromEvening, fromRecording } from './stream.ts'

const messages = [
  { author: 'Ann', message: 'hello there', time_in_seconds: 100 },
  { author: 'Bo', message: 'host, how long does it bake?', time_in_seconds: 110 },
  { author: 'Cleo', amount: '$5.00', message: 'for flour', time_in_seconds: 120 },
  { author: 'Dee', message: 'what a day', time_in_seconds: 150 },
]
const file = JSON.stringify(messages)
const twitch = JSON.stringify({
  video: { user_login: 'ida' },
  comments: [
    { content_offset_seconds: 5, commenter: { display_name: 'Ann' }, message: { body: 'Ida, how long does it bake?' } },
    {
      content_offset_seconds: 9,
      commenter: { display_name: 'Bo' },
      message: { body: 'cheer100 nice', bits_spent: 100 },
    },
  ],
})

it('who paid is told by the recording itself; without labels nothing is false or stale', () => {
  const stream = fromRecording(file, 'rec.json')
  expect(measure(stream, coach(stream, 'rule'))).toMatchObject({
    name: 'rec',
    paid: 1,
    paidInTime: 1,
    questions: 0,
    falseCues: null,
    stale: null,
  })
})

it('labels tell of the messages that they number', () => {
  const labels = readLabels('{"i": 1, "label": "question"}\n\n{"i":0,"label":"greeting"}\n', 'labels.jsonl')
  const stream = fromRecording(file, 'rec.json', labels)
  expect(measure(stream, coach(stream, 'rule'))).toMatchObject({
    questions: 1,
    questionsSurfaced: 1,
    newcomers: 1,
    falseCues: 0,
    stale: 0,
  })
})

it('a question cue for what is labelled otherwise is false', () => {
  const stream = fromRecording(file, 'rec.json', [{ i: 1, label: 'chat' }])
  expect(measure(stream, coach(stream, 'rule'))).toMatchObject({ questions: 0, falseCues: 1 })
})

it('a Twitch recording is read too, and knows its host', () => {
  const stream = fromRecording(twitch, 'vod.json')
  expect(stream.script.host).toBe('ida')
  expect(measure(stream, coach(stream, 'rule'))).toMatchObject({ paid: 1, paidInTime: 1 })
})

it('what is no recording and what is no label is said with its place', () => {
  expect(() => fromRecording('{}', 'x.json')).toThrow(/x\.json/)
  expect(() => fromRecording('[{"author":"a"}]', 'x.json')).toThrow('message 0')
  expect(() => readLabels('{"i":1,"label":"a"}\n{"i":"1"}', 'l.jsonl')).toThrow('l.jsonl:2')
})

const evening = fromEvening(
  [
    '@ host Ida',
    '2s ann tips 50',
    '9s bo: how long does it bake, Ida?',
    '! 2s thanks ann by 22s',
    '! 9s question bo by 54s',
    '60s host ends',
  ].join('\n'),
  'dir/small.txt',
)

it('a dump has every cue with seconds of stream time', () => {
  const lines = dumpOf(coach(evening, 'rule'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines[0]).toMatchObject({ type: 'cue', moment: 'thanks', who: ['ann'], at: 2, shownAt: 2, lane: 'rule' })
  expect(lines[0].leftAt).toBeGreaterThan(2)
  expect(lines[0].deadline).toBeGreaterThan(lines[0].shownAt)
  expect(lines.some(({ moment }) => moment === 'question')).toBe(true)
})

it('the good model adds to cards, the silent one changes nothing, the baselines ask far more', () => {
  const good = coach(evening, 'good')
  expect(good.calls).toBeGreaterThan(0)
  expect(good.turns.some(({ cue }) => cue.tailLane === 'model' || cue.lane === 'model')).toBe(true)
  const lane = (name: 'rule' | 'silent') => coach(evening, name).turns.map(({ cue }) => cue.content)
  expect(lane('silent')).toEqual(lane('rule'))
  expect(coach(evening, 'everyEvent').calls).toBe(2)
  expect(coach(evening, 'timer').calls).toBe(4)
  expect(coach(evening, 'everyEvent').turns[0]).toMatchObject({ at: 3.2, cue: { moment: 'thanks', who: ['ann'] } })
})

it('the object and the table have a row for each lane', () => {
  const results = new Map(lanes.map((lane) => [lane, [measure(evening, coach(evening, lane))]]))
  const object = objectOf(results) as { model: object; rule: { evenings: object[] } }
  expect(Object.keys(object)).toEqual(['rule', 'model', 'everyEvent', 'timer'])
  expect(Object.keys(object.model)).toEqual(['good', 'slow', 'wrongName', 'injected', 'babbling', 'silent', 'obedient'])
  expect(object.rule.evenings).toHaveLength(1)
  expect(object.rule.evenings[0]).not.toHaveProperty('notes')
  expect(tableOf(results).split('\n')).toHaveLength(lanes.length + 1 + 3)
})

it('options that cannot be met are said', () => {
  expect(readEval(['--lane', 'rule', '--json'])).toMatchObject({ lanes: ['rule'], single: true, json: true })
  expect(() => readEval(['--lane', 'best'])).toThrow(/--lane is one of rule, good/)
  expect(() => readEval(['--labels', 'x'])).toThrow(/--recording/)
  expect(() => readEval(['--what'])).toThrow(/--evenings/)
})
