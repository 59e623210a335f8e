/** Waiting while the host speaks. */

export const listen = {
  title: 'Wait while I speak',
  on: 'Light cues wait while you speak.',
  measured: 'Only how loud it is, is measured. No sound is recorded or sent; the evening’s log notes when you spoke.',
  stop: 'Do not wait',
  again: 'Try again',
  trouble: {
    refused: 'The microphone is not allowed for Sidecue. A side panel cannot ask for it: allow it once in a tab.',
    none: 'There is no microphone.',
    gone: 'The microphone is gone. Cues do not wait any more.',
  },
  inTab: 'Open in a tab',
}
