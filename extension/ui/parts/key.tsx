/** A keycap. Screen readers get the key from the button itself. */
export function Key({ letter }: { letter: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{letter}</kbd>
    </span>
  )
}
