/** Any file that `--evening` takes: a story, a chat-downloader JSON or a TwitchDownloader JSON. */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseEvening } from '../../evenings/parse.ts'
import { fromChatDownloader } from './chat-downloader.ts'
import { BadRecording, isFields, type Line } from './line.ts'
import { fromStory } from './story.ts'
import { fromTwitchDownloader } from './twitch-downloader.ts'

export interface Recording {
  name: string
  /** The broadcaster's name, where the file says it. */
  host?: string
  /** In order of time; the first is at 0. */
  lines: Line[]
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const said = (error as Error).message
    const at = Number(/at position (\d+)/.exec(said)?.[1])
    const line = Number.isFinite(at) ? `:${text.slice(0, at).split('\n').length}` : ''
    throw new BadRecording(`${file}${line}: this is not JSON (${said.replace(/\s+/g, ' ')}).`)
  }
}

function fromJson(text: string, file: string): Omit<Recording, 'name'> {
  const data = parseJson(text, file)
  if (Array.isArray(data)) return { lines: fromChatDownloader(data, file) }
  if (isFields(data) && Array.isArray(data.comments)) {
    const { user_login, user_name } = isFields(data.video) ? data.video : {}
    const streamer = isFields(data.streamer) ? data.streamer.name : undefined
    const host = [user_login, streamer, user_name].find((name) => typeof name === 'string' && name !== '')
    return { lines: fromTwitchDownloader(data.comments, file), ...(host ? { host: String(host) } : {}) }
  }
  throw new BadRecording(
    `${file}: neither a chat-downloader JSON (a list of messages) nor a TwitchDownloader JSON (an object with "comments").`,
  )
}

function fromZero(lines: Line[]): Line[] {
  const sorted = lines.toSorted((one, other) => one.at - other.at)
  const first = sorted[0]?.at ?? 0
  return sorted.map((line) => ({ ...line, at: line.at - first }))
}

/** Reads the text of a file. Throws BadRecording or EveningError, whose message is for the person who gave the file. */
export function readRecording(text: string, file: string): Recording {
  const name = basename(file).replace(/\.(txt|json)$/, '')
  const isJson = /^\s*[[{]/.test(text)
  if (!isJson) {
    const evening = parseEvening(text, file)
    return { name, host: evening.header.host, lines: fromStory(evening) }
  }
  const read = fromJson(text, file)
  return { ...read, name, lines: fromZero(read.lines) }
}

/** Reads a file. Throws BadRecording with a sentence where it cannot. */
export function openRecording(file: string): Recording {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new BadRecording(missing ? `${file}: there is no such file.` : `${file}: ${(error as Error).message}`)
  }
  const recording = readRecording(text.replace(/^\uFEFF/, ''), file)
  if (recording.lines.length === 0) throw new BadRecording(`${file}: nothing happens in this file.`)
  return recording
}
