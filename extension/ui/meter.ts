/** How loud the microphone is. Nothing of the sound is kept. */

import type { OpenMeter } from '../state/voice.ts'

/** Ms between two levels. */
const EVERY = 50

const rootMeanSquare = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)

/** Gain that follows the voice would lift the room's noise in every pause. */
const audio = { channelCount: 1, echoCancellation: true, autoGainControl: false }

export const openMeter: OpenMeter = async ({ level, gone }) => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio })
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    // Suspended, it hears nothing, which is not silence.
    if (context.state !== 'running') return
    analyser.getFloatTimeDomainData(samples)
    level(rootMeanSquare(samples))
  }, EVERY)
  for (const track of stream.getTracks()) track.addEventListener('ended', gone)
  return () => {
    clearInterval(timer)
    for (const track of stream.getTracks()) track.stop()
    void context.close()
  }
}
