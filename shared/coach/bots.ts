/** Chat bots that many rooms use; their lines are nobody's words. */
const KNOWN = new Set(
  `nightbot streamelements streamlabs moobot fossabot wizebot soundalerts sery_bot kofistreambot pokemoncommunitygame botrixoficial
  botrix streamstickers own3d deepbot phantombot mixitupapp commanderroot tangiabot blerp creatisbot`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a login is a bot's: a known one, or one that says so. */
export function isBot(login: string): boolean {
  const low = login.toLowerCase()
  return KNOWN.has(low) || /(?:^|[_-])bot$|[^rb]bot\d*$/.test(low)
}
