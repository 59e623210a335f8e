/** A recorded chat, each line with its message's number in the file, so that labels find it. */

import { fromChatDownloader } from '../tools/recordings/chat-downloader.ts'
import { BadRecording, isFields, type Line, text as word } from '../tools/recordings/line.ts'
import { fromTwitchDownloader } from '../tools/recordings/twitch-downloader.ts'

export interface Numbered extends Line {
  /** Index into the file's message array. */
  i: number
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadRecording(`${file}: this is not JSON (${(error as Error).message}).`)
  }
}

function numbered(messages: unknown[], read: (one: unknown[], file: string) => Line[], file: string): Numbered[] {
  // Once as a whole, so that an error names the right message.
  read(messages, file)
  const lines = messages.flatMap((message, i) => read([message], file).map((line) => ({ ...line, i })))
  const first = lines.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
  return lines.toSorted((one, other) => one.at - other.at).map((line) => ({ ...line, at: line.at - first }))
}

function ownerIn(lines: readonly Numbered[]): string | undefined {
  return lines.find(({ who }) => who?.badges.includes('owner'))?.who?.name
}

/** The lines in order of time, the first at 0, and the broadcaster's name. Throws BadRecording. */
export function linesOf(text: string, file: string): { lines: Numbered[]; host: string } {
  const data = parse(text, file)
  if (Array.isArray(data)) {
    const lines = numbered(data, fromChatDownloader, file)
    return { lines, host: ownerIn(lines) ?? 'host' }
  }
  if (isFields(data) && Array.isArray(data.comments)) {
    const lines = numbered(data.comments, fromTwitchDownloader, file)
    const video = isFields(data.video) ? data.video : {}
    return { lines, host: word(video.user_login) ?? word(video.user_name) ?? ownerIn(lines) ?? 'host' }
  }
  throw new BadRecording(
    `${file}: neither a chat-downloader JSON (a list of messages) nor a TwitchDownloader JSON (an object with "comments").`,
  )
}
