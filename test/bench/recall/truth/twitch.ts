/** Twitch: a real VOD's chat, and tagged IRC lines. */

import { readFileSync } from 'node:fs'
import { openRecording } from '../../../tools/recordings/read.ts'
import { fromIrc } from './irc.ts'
import { recorded, type Told, told } from './told.ts'

interface Comment {
  message: { body: string; fragments?: { text: string; emoticon?: unknown }[] }
}

const emotesOf = ({ message }: Comment): string[] =>
  (message.fragments ?? []).flatMap(({ text, emoticon }) => (emoticon && !/\s/.test(text) ? [text] : []))

/** The converter keeps the order of the comments, and leaves none out. */
function vod(file: string): Told[] {
  const { comments } = JSON.parse(readFileSync(file, 'utf8')) as { comments: Comment[] }
  return openRecording(file).lines.map(({ at: _at, ...facts }, i) => {
    const comment = comments[i]!
    const says = facts.kind === 'member' ? sentence(comment.message.body, facts.text) : undefined
    return told(facts, { emotes: emotesOf(comment), ...(says && { says }) })
  })
}

const sentence = (body: string, own = ''): string => body.slice(0, body.length - own.length).trim()

const irc = (file: string): Told[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => fromIrc(line) ?? [])

export function twitch(): Told[] {
  const [recording, lines] = [recorded('twitch/vod-1087079172-first.json'), recorded('twitch/irc_lines.txt')]
  return [...(recording ? vod(recording) : []), ...(lines ? irc(lines) : [])]
}
