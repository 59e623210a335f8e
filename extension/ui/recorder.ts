/** The microphone while a button is held: a recording, or why there is none. */

import type { Question } from '../../shared/consult.ts'

export interface Recorder {
  /** Rejects with the browser's error where the microphone is not to be had. */
  start(): Promise<void>
  /** The recording; undefined: too short to be a question. */
  stop(): Promise<(Question & { sound: string }) | undefined>
  /** Nothing of it is kept. */
  drop(): void
}

/** Shorter was a slip of the finger. Ms. */
const SHORTEST = 400

export function createRecorder(): Recorder {
  let recorder: MediaRecorder | undefined
  let chunks: Blob[] = []
  let startedAt = 0
  let wanted = false

  function silence(): void {
    for (const track of recorder?.stream.getTracks() ?? []) track.stop()
    recorder = undefined
  }

  return {
    async start() {
      wanted = true
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true } })
      recorder = new MediaRecorder(stream)
      // Let go before the browser was ready.
      if (!wanted) return silence()
      chunks = []
      recorder.ondataavailable = ({ data }) => void chunks.push(data)
      startedAt = performance.now()
      recorder.start()
    },
    async stop() {
      wanted = false
      const mine = recorder
      if (!mine) return undefined
      const long = performance.now() - startedAt >= SHORTEST
      await new Promise((done) => {
        mine.onstop = done
        mine.stop()
      })
      silence()
      return long ? { sound: await base64(new Blob(chunks)), media: mine.mimeType } : undefined
    },
    drop() {
      wanted = false
      silence()
    },
  }
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
