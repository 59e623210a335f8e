/** Chaturbate: an answer of its Events API, two frames of its push feed, and the lines of two broadcaster pages. */

import { readFileSync } from 'node:fs'
import { recorded, type Told, told } from './told.ts'

const viewer = (name: string) => ({ name, badges: [] })

interface Frame {
  messages: { data: string }[]
}

function tips(file: string): Told[] {
  const frames = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return frames.flatMap((frame) =>
    (JSON.parse(frame) as Frame).messages.map(({ data }) => {
      const { from_username: name, amount, message: text } = JSON.parse(data)
      return told({ kind: 'paid', what: 'tip', who: viewer(name), amount, unit: 'token', ...(text && { text }) })
    }),
  )
}

interface Answer {
  events: { method: string; object: { user: { username: string }; message: { message: string } } }[]
}

function answers(file: string): Told[] {
  const found = readFileSync(file, 'utf8').matchAll(/^\s+string: '(\{.*\})'$/gm)
  return [...found].flatMap(([, json = '']) =>
    (JSON.parse(json) as Answer).events.flatMap(({ method, object }) =>
      method === 'chatMessage'
        ? [told({ kind: 'chat', who: viewer(object.user.username), text: object.message.message })]
        : [],
    ),
  )
}

/** A line of the page's own list. A goal that stands in the subject is told beside it, once it is known how far it goes. */
function line(words: string): Told {
  const joined = /^Broadcaster (\S+)\s+has joined the room\.$/.exec(words)?.[1]
  if (joined) return told({ kind: 'join', who: { name: joined, badges: ['owner'] } })
  const subject = /^room subject changed to "(.*)"$/.exec(words)?.[1]
  if (subject !== undefined) return told({ kind: 'subject', text: subject })
  return told({ kind: 'notice', text: words.replace(/^Notice: /, '') })
}

function pages(file: string): Told[] {
  const { snapshots } = JSON.parse(readFileSync(file, 'utf8')) as { snapshots: { chat: string[] }[] }
  return snapshots.flatMap(({ chat }) => chat.map(line))
}

export function chaturbate(): Told[] {
  const [answer, frames, lines] = [
    recorded('chaturbate/chaturbate_api_events.yaml'),
    recorded('chaturbate/push_service_tip_frames.jsonl'),
    recorded('chaturbate/broadcaster_page_lines.json'),
  ]
  return [...(answer ? answers(answer) : []), ...(frames ? tips(frames) : []), ...(lines ? pages(lines) : [])]
}
