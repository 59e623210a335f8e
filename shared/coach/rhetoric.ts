/** Lines with a question mark that ask nobody anything. Texts are in plain form, with one kind of apostrophe. */

const TO_YOU = /\b(?:you\w*|ur?)\b/

/** Phrases that answer themselves, wonder at something or pass on what was heard. */
const SAID = new RegExp(
  [
    String.raw`\bwho (?:knows|cares|asked|would have thought|doesn't)\b|\bwho am i (?:kidding|to)\b|\bwhy (?:am i|are we) (?:like this|even|still)\b`,
    String.raw`\bam i the only (?:one|person)\b|\b(?:is it|or is it|is that) (?:just|only) me\b|\banyone else\b|\bdoes(?:n't)? (?:any|every)(?:one|body)\b`,
    String.raw`^(?:lol|lmao|omg|wtf|bro|ok|wait|haha)+[ ,]+(?:why|what|how|huh|who|when|really)[?! ]*$|^(?:but )?(?:why not|since when|what even|says who|what else is new)\b`,
    String.raw`\bwhat (?:could|can) (?:possibly )?go wrong\b|\bwhat(?:'s| is) (?:even )?(?:going on|happening)(?: (?:lol|lmao|here lol))?[?! ]*$|\bare you (?:kidding|serious|joking|for real)\b`,
    String.raw`\bhow (?:can|could) (?:you|u|anyone|anybody|one) (?:forget|not|even|ever|possibly)\b|\bhow dare\b|\bhow is (?:this|that|it) (?:even )?(?:possible|real|a thing|legal)\b`,
    String.raw`\byou(?:'re| are)? (?:really )?tell(?:ing|in|ing) me\b|\bso you'?re (?:saying|telling)\b|\bdid (?:someone|somebody|anyone|he|she|they|this guy|bro) (?:just |really |seriously )?(?:say|said)\b`,
    String.raw`^(?:ha(?:ha)*,? |man,? )?remember (?:when|that|the|how)\b|^any \w+ (?:fan(?:s|boys?|girls?)?|enjoyers?|lovers?|gamers)\b|^guess (?:what|who)\b|^know what\b|^you know what\b`,
  ].join('|'),
)

/** "It was him, right?" */
const TAG =
  /(?:\b(?:right|huh|eh|innit|amirite|no|nah)|\b(?:is|are|was|were|did|do|does|has|have|had|wo|would|could|ca)n't (?:it|he|she|they|we))[?! ]*$/

/** "Is that legal? Yes it is." */
const ANSWERED = /\?+\s*(?:yeah|yes|yep|no|nope|nah|of course|obviously)\b/

/** What asks, or at least has somebody do something. */
const ASKING =
  /\b(?:what\w*|who\w*|whom|whose|why|when|where|which|how\w*|is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|any|got|need|want|like|know|que|como|cuando|donde|quien|cual|cuanto|por|quando|onde|quem|qual|wie|was|wer|wo|wann|warum|welche\w*|hast|bist|kannst|comment|quand|pourquoi|quel\w*|est|as|cum|cand|unde|cine|care|ai|esti|poti|ce|cat)\b|n't\b|'(?:s|re|ve|ll|d)\b/

/** "HOLY BREAD??????": a shout, and no question. */
const SHOUT = /[?!]{3,}\s*$/

/** Whether nobody is asked, although it looks like a question. */
export function isRhetorical(low: string): boolean {
  if (SAID.test(low) || ANSWERED.test(low)) return true
  return !TO_YOU.test(low) && (TAG.test(low) || (SHOUT.test(low) && !ASKING.test(low)))
}

/** Whether it only repeats a thing with a question mark ("East India Trading Company?"): in a fast chat that is an echo of what was said. */
export function isEcho(low: string): boolean {
  return !TO_YOU.test(low) && !ASKING.test(low)
}
