import { useRef } from 'preact/hooks'

interface Props {
  label: string
  /** As the browser's own file field takes it: `image/*`, `.csv`. */
  accept: string
  onFile: (file: File) => void
}

/** A button that lets a file be chosen; the same file may be chosen again. */
export function PickFile({ label, accept, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
      <button type="button" class="btn" onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  )
}
