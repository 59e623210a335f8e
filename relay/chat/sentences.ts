/** An answer that is told as it comes: only whole sentences, each checked with all before it. */

/** Up to the last sentence that is over. */
const WHOLE = /^.*[.!?…]["'”’]?(?=\s)/su

/**
 * Hears a model's words and hands on what of them may be shown. `judge`: what may be shown of a text, or undefined. Another model begins anew:
 * what it says replaces what was told.
 */
export function bySentence(
  judge: (text: string) => string | undefined,
  tell: (text: string, model: string) => void,
): (text: string, model: string) => void {
  let [by, said, told] = ['', '', '']
  return (text, model) => {
    if (model !== by) [by, said, told] = [model, '', '']
    said += text
    const [whole] = WHOLE.exec(said) ?? []
    const now = whole && judge(whole)
    if (!now || now.length <= told.length || !now.startsWith(told)) return
    tell(now.slice(told.length), model)
    told = now
  }
}
