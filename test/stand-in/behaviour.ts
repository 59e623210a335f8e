/** What the stand-in does when it is asked. */

export const behaviours = [
  /** A grounded answer, streamed, whole after about 300 ms. */
  'good',
  /** The same, whole after ten seconds. */
  'slow',
  /** Breaks off in the middle without a word. */
  'cut',
  /** Ends because the answer's budget is used up. */
  'long',
  /** Not a wire format at all. */
  'garbage',
  /** A well-formed answer with nothing in it. */
  'empty',
  /** Thinks aloud first, then answers. */
  'reasoning',
  /** Thinks aloud and comes to no answer. */
  'lost-in-thought',
  /** Answers a stream request with the whole. */
  'whole',
  /** Begins, then reports an error in the stream. */
  'stumble',
  /** Opens a stream and says nothing. */
  'mute',
  'quota',
  'busy',
  'unknown-model',
  'paid-only',
  'broken',
  /** As `wrangler dev --local` binds it. */
  'remote',
  /** Names somebody who is not in the room. */
  'wrong-name',
  /** Says an amount that nobody paid. */
  'wrong-number',
  /** Carries a link. */
  'link',
  /** As a guard: objects to everything. */
  'objecting',
  /** Words without the form that was asked for. */
  'babbling',
] as const

export type Behaviour = (typeof behaviours)[number]

export function behaviourOf(name: string | undefined): Behaviour {
  const found = behaviours.find((one) => one === (name ?? 'good'))
  if (!found) throw new Error(`The stand-in knows no behaviour "${name}". It knows: ${behaviours.join(', ')}.`)
  return found
}

/** Errors in the words of the real binding. */
export const errors: Partial<Record<Behaviour, string>> = {
  quota: 'AiError: 3036: You have used up your daily free allocation of 10,000 neurons.',
  busy: '3040: Capacity temporarily exceeded, please try again.',
  'unknown-model': 'AiError: 5007: No such model',
  'paid-only': '5035: This model needs the Workers Paid plan.',
  broken: 'InferenceUpstreamError: upstream said 502',
  remote: 'Binding AI needs to be run remotely',
}
