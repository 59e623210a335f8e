/** Files that come in: in a form, or as the body itself. */

import { Problem, received } from '../errors.ts'
import { MAX_SOUND } from '../gate/size.ts'
import { type Sound, soundIn } from '../voice/sound.ts'

/** Seconds. */
const LONGEST = 60

export interface Recording {
  bytes: Uint8Array
  sound: Sound
}

export const isForm = (request: Request): boolean =>
  /^multipart\/form-data\b/i.test(request.headers.get('Content-Type') ?? '')

/** @throws Problem 400 */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Problem(400, 'form', 'The form cannot be read.')
  }
}

/**
 * A recording, looked at: what it is says its content, whatever it is called.
 * @throws Problem 400 `empty`, 413 `sound-size`, `sound-length`, 415 `sound-type`
 */
export async function recordingOf(data: Blob | Request): Promise<Recording> {
  const bytes = new Uint8Array(await received(data.arrayBuffer()))
  if (bytes.length === 0) throw new Problem(400, 'empty', 'There is no sound in it.', { field: 'audio' })
  if (bytes.length > MAX_SOUND) throw new Problem(413, 'sound-size', 'A recording holds at most 4 MB.')
  const sound = soundIn(bytes)
  if (!sound) throw new Problem(415, 'sound-type', 'A recording is webm, ogg, wav, mp4 or mp3.', { field: 'audio' })
  if ((sound.seconds ?? 0) > LONGEST) throw new Problem(413, 'sound-length', 'A recording has at most 60 seconds.')
  return { bytes, sound }
}
