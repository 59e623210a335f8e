import { useEffect, useRef, useState } from 'preact/hooks'
import { PickFile } from '../parts/pick-file.tsx'
import { ears as words } from '../words.ts'

/** What the code in a picture says; undefined where there is none. */
export type CodeReader = (picture: Blob | HTMLVideoElement) => Promise<string | undefined>

interface Props {
  readCode: CodeReader
  /** Takes what a code says; a problem means that it is another code. */
  onCode: (text: string) => unknown
}

/** Between two looks at the camera's picture, ms. */
const LOOK = 250

const pictureIn = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'))

/** Reads a code off a picture or the camera. Nothing of either is kept or sent. */
export function Scan({ readCode, onCode }: Props) {
  const [said, say] = useState<string>(words.drop)
  const [camera, use] = useState(false)
  const look = async (picture: Blob | undefined) => {
    if (!picture) return
    say(words.looking)
    const text = await readCode(picture)
    if (text === undefined) say(words.noCode)
    else if (onCode(text)) say(words.notTheCode)
  }
  useEffect(() => {
    const paste = (event: ClipboardEvent) => void look(pictureIn(event.clipboardData))
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
  return (
    <fieldset
      class="scan"
      aria-label={words.scan}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void look(pictureIn(event.dataTransfer))
      }}
    >
      {camera && (
        <Camera
          readCode={readCode}
          onCode={(text) => onCode(text) && say(words.notTheCode)}
          onNone={() => {
            use(false)
            say(words.noCamera)
          }}
        />
      )}
      <p role="status">{said}</p>
      <p class="row wrap">
        {!camera && (
          <button type="button" class="btn" onClick={() => use(true)}>
            {words.camera}
          </button>
        )}
        <PickFile label={words.picture} accept="image/*" onFile={(picture) => void look(picture)} />
      </p>
    </fieldset>
  )
}

interface CameraProps extends Props {
  /** There is no camera, or it may not be used. */
  onNone: () => void
}

function Camera({ readCode, onCode, onNone }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onCode)
  latest.current = onCode
  useEffect(() => watch(video.current!, readCode, (text) => latest.current(text), onNone), [])
  return <video ref={video} muted playsInline aria-label={words.camera} />
}

/** Looks at the camera's picture a few times a second. Returns how to stop; the camera's light goes out with it. */
function watch(video: HTMLVideoElement, readCode: CodeReader, onCode: Props['onCode'], onNone: () => void): () => void {
  let stopped = false
  let stream: MediaStream | undefined
  const off = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop()
  }
  async function run(): Promise<void> {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    if (stopped) return off()
    video.srcObject = stream
    await video.play()
    while (!stopped) {
      const text = await readCode(video)
      if (text !== undefined && !stopped) onCode(text)
      await new Promise((done) => setTimeout(done, LOOK))
    }
  }
  run().catch(() => !stopped && onNone())
  return () => {
    stopped = true
    off()
  }
}
