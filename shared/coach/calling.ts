/** An insult as a call: "hey loser, play it again". Who is only talked of ("he is a loser", "the idiot in front of me") is not called. */

/** Hardly ever said of a thing, so that such a word alone is said to somebody. */
const PERSON = `idiot(?:in|a|e)?|moron|loser|imbecile?|dumb ?ass|jackass|scumbag|lowlife|halfwit|nitwit|dimwit|fatso|waste of space
  estupid[oa]|perdedora|fracasad[oa]|otari[oa]|fracassad[oa]|versager(?:in)?|vollidiot(?:in)?|trottel|schwachkopf|dummkopf|widerling|abrutie?
  cretine?|connasse|idiotule|idioato|proasto|prostule|fraiere|ratatule|ratato|tampitule|tampito|nesimtitule|nesimtito|jegosule|jegoaso|uratule|urato`

/** Also said of things, so that only a greeting, or "you" before it, makes a call of it. */
const THING = `ugly|stupid|dumb|creep|perv(?:ert)?|fat(?:ty)?|(?:piece of )?(?:trash|garbage|shit)|failure|fe[oa]|inutil|asqueros[oa]|patetic[oa]
  basura|escoria|pervertid[oa]|fei[oa]|burr[oa]|lixo|ridicul[oa]|nojent[oa]|hassliche[rs]?|abschaum|dreck|perversling|moche|minable|ordure|pourriture
  debile|proasta|urata|gunoiule`

/** Greeted with joy where they are on screen, so that it takes "you". */
const CREATURE = 'clown|pig|cow|whale|retard|schwein|kuh|sau|cochonne?|porc|conne?'

const HAIL =
  'hey|hi|hello|hello there|(?:good )?(?:morning|evening|night)|hiya|heya|yo|oi|sup|bye|goodbye|hola|oye|adios|ola|eai|tchau|hallo|tschuss|moin|servus|salut|bonjour|coucou|buna|hei|pa'
const ASIDE =
  'ok|okay|gg|really|seriously|lol|lmao|ha(?:ha)+|jaja\\w*|pff+|ugh|wow|omg|yes|yeah|yep|nah|nope|thanks|nice (?:try|one)|well done|come on|boo+|vale|bueno|venga|mdr|allez|na|bine|mersi|gracias|valeu|danke|merci'

const words = (list: string): string => list.split(/\n\s*/).join('|')
const ADDED =
  'stupid|dumb|ugly|fat|pathetic|fucking|freaking|total|complete|absolute|utter|lazy|dirty|filthy|sick|sad|poor|worthless|useless|damn|bloody|little|big|real|dumme[rs]?|blode[rs]?|pauvre|gros(?:se)?|sale'
const NAME = new RegExp(String.raw`\b(?:(${words(PERSON)})|(${words(THING)})|${CREATURE})(?![\w'-])`, 'g')
/** Without one of them, as most lines are, there is nothing to look at. */
const SOME = new RegExp(NAME.source)
/** "you stupid", or nothing: what belongs to the word behind it. */
const LED = new RegExp(String.raw`(?<![\w'-])(you |u |du |sale |pauvre )?(?:(?:${ADDED}) ){0,3}$`)

const HAILED = new RegExp(`(?:^|[,.!?;] *)(?:@\\S+ )?(?:(?:${ASIDE})[ ,.!]+)?(?:(?:${HAIL})[ ,.!]+){1,3}$`)
const ASIDED = new RegExp(`(?:^|[,.!?;] *)(?:@\\S+ )?(?:(?:${ASIDE})[ ,.!?(*¡]+){1,3}$`)
/** Whom the rest of the line goes on to speak of or to. */
const CLOSED = /^[^a-z0-9]*(?:$|[,.!?;:)])|^[^a-z0-9]+(?:lol|lmao|xd|mdr|(?:ha|ja){2,})\b/
const ENDS = /^[^a-z0-9]*(?:(?:lol|lmao|xd|mdr|(?:ha|ja){2,}h?)[^a-z0-9]*)?$/
const GOES_ON =
  /^ (?:you|u|ur|your|how|what|why|when|where|who|play|stop|go|give|sing|show|say|tell|try|learn|lol|lmao|shut|answer|read|look|don't|dont|come|wake|quit|can you|could you|do you|are you|will you)\b/
const ALONE = /^[^a-z0-9]*$/
const APART = /[,(] *[(*¡]?$/
/** Somebody else is spoken of, or the writer, before or behind it. */
const OTHERS =
  /\b(?:he|she|they|him|them|what an?|such an?|winner|who is|i'm|im|i am|(?:the|that|this|my|his|her|el|la|mi|o|meu|der|die|mein\w*|ce|mon|ma) (?:\w+ ){1,2}?(?:is|was|just|has|es|era|ist|war|est|e|(?:\w+ed|died|hit|got|lost|fell|ran|keeps))|^(?:and |so )?i)\b|\b(?:the|my|that|this|his|her|mi|mein\w*|mon|ma) \w+ \($/
const ITSELF = /^[^a-z0-9]*(?:this|that|the|these|those|he|him|it|my|i|i'm|im|me|by|please|ich|yo|je|eu|eo)\b/

/** How much before a word is looked at, characters: more is another sentence. */
const REACH = 60

/** What stands before, cut to `REACH` so that a cut never looks like the start of the line. */
function before(clear: string, at: number): string {
  return at <= REACH ? clear.slice(0, at) : `… x${clear.slice(at - REACH, at)}`
}

function isCall(clear: string, { index, 0: name, 1: person, 2: thing }: RegExpMatchArray): boolean {
  const led = LED.exec(before(clear, index!))
  if (!led) return false
  const old = led.input.slice(0, led.index)
  const next = clear.slice(index! + name.length)
  const closed = CLOSED.test(next)
  if (led[1]) return closed
  if (HAILED.test(old) && (person || thing)) return closed || (person !== undefined && GOES_ON.test(next))
  if (!person || OTHERS.test(old)) return false
  if (ASIDED.test(old)) return closed || GOES_ON.test(next)
  return ALONE.test(old) ? closed && !ITSELF.test(next) : APART.test(old) && ENDS.test(next)
}

/** Whether a text in its low form calls somebody names. */
export function callsNames(clear: string): boolean {
  if (!SOME.test(clear)) return false
  return [...clear.matchAll(NAME)].some((match) => isCall(clear, match))
}
