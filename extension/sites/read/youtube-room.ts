import type { Place } from '../site.ts'

/**
 * Whose chat a YouTube chat page shows. The room is the video: the one thing that the page of a video, a popout and Studio
 * agree on. A replay of a chat is no room, since nobody is live in it.
 */
export function roomOf(url: URL, around: readonly URL[] = []): Place | undefined {
  const own = url.hostname === 'studio.youtube.com'
  if ((!own && url.hostname !== 'www.youtube.com') || url.pathname !== '/live_chat') return
  const room = videoIn(url) ?? videoInside(url.searchParams.get('continuation') ?? '') ?? firstOf(around)
  if (room) return { room: room.toLowerCase(), own, page: own ? 'studio' : around.length ? 'watch' : 'popout' }
}

function firstOf(around: readonly URL[]): string | undefined {
  for (const url of around) {
    const room = isYouTube(url) ? (videoIn(url) ?? channelIn(url)) : undefined
    if (room) return room
  }
}

function isYouTube({ hostname }: URL): boolean {
  return hostname === 'www.youtube.com' || hostname === 'studio.youtube.com'
}

const VIDEO = /^[\w-]{11}$/

function videoIn({ searchParams, pathname }: URL): string | undefined {
  const named = /^\/(?:live|video|embed)\/([\w-]{11})(?:\/|$)/.exec(pathname)?.[1]
  // Studio's chat page was seen with a second question mark in its query.
  const asked = searchParams.get('v')?.split('?')[0] ?? ''
  return named ?? (VIDEO.test(asked) ? asked : undefined)
}

/** Pages that show a channel's stream of the moment without naming it. */
function channelIn({ pathname }: URL): string | undefined {
  return /^\/(?:channel\/|c\/|user\/)?(@[^/]+|UC[\w-]{22}|[^/@]+)\/(?:live|livestreaming)(?:\/|$)/.exec(pathname)?.[1]
}

/**
 * The video that a continuation token holds: base64 of a message that holds base64 of another, in which the video stands as a
 * field of eleven characters, that is behind a byte 11 (as pytchat and others build it).
 */
function videoInside(token: string): string | undefined {
  for (const part of decoded(token).match(/[\w+/-]{24,}(?:%3D|=)*/g) ?? []) {
    for (const field of decoded(part).split('\v').slice(1)) {
      const video = /^[\w-]{11}(?![\w-])/.exec(field)?.[0]
      if (video) return video
    }
  }
}

/** Base64 of either alphabet as a string of bytes; empty when it is none. */
export function decoded(base64: string): string {
  try {
    const plain = decodeURIComponent(base64).replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
    // One sign too many belongs to what comes behind.
    return atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain)
  } catch {
    return ''
  }
}
