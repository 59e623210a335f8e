/** What is said to the host, about the host, and belittles them. Patterns are held against the low form of a text. */

const ADJECTIVE =
  '(?:ugly|fat|stupid|dumb|worthless|pathetic|disgusting|hideous|retarded|brain ?dead|talentless|useless|cringe|repulsive)'
const PERSON = '(?:idiot|moron|loser|clown|pig|cow|whale|failure|waste of (?:space|air|time)|joke of a)'
/** A word or two between, none of which turns it around: "you are not ugly". */
const FEW = String.raw`(?:(?!(?:not|no|never|hardly|anything)\b)\w+ ){0,2}?`

/** Also a thing or a deed, so that hardly a word may stand between: "you are throwing trash out" belittles nobody. */
const LOWLY = String.raw`(?:trash|garbage|rubbish|scum|filth|vermin|creep|pervert|perv|scumbag|lowlife|piece of (?:trash|garbage|crap|shit))\b(?!(?:[- ](?:talk|collect|panda|goblin|can|bag|bin|day|truck|man|art|pick|tv))|-)`
const MUCH =
  '(?:(?:such|so|really|just|total|totally|absolute|absolutely|complete|completely|pure|actual|literal|literally|always|all|still|nothing but|human|hot|fucking|freaking|little|filthy|dirty|sick|like|that|an?|the) )*'
const END = String.raw`(?=\s*(?:$|[.,!;])| (?:at|and|lol|lmao|bro|dude|fr|tbh|ngl)\b)`
const START = String.raw`(?:^|[.,!?;:] *|\b(?:hey|lol|bro|omg|because|cause|cuz|think|but|and) )`

/** Who defends the host repeats what was said of them: "don't say you are trash", "whoever calls you a loser is blind". */
const REPEATED =
  /\b(?:don't|dont|do not|never|nobody|no one|stop|who|whoever|anyone|anybody)(?: \w+){0,2}? (?:say|says|said|saying|think|thinks|thinking|told you|tells you|tell you|calls?|called|calling)(?: that)? (?:you|u)\b/g

const ENGLISH = [
  String.raw`\b(?:are|r|were|is) (?:you|u|she|he) (?:such |so |really |always |just |that |this |even |a |an |born )*(?:${ADJECTIVE}|${PERSON})\b`,
  String.raw`\b(?:you(?:'re| are| look| sound| r|r)|u r|ur|u are|youre) (?:like )?${FEW}(?:${ADJECTIVE}|${PERSON})\b`,
  String.raw`\bhow ${ADJECTIVE} (?:you|u) (?:are|look|sound)\b|\byour (?:ugly|fat|stupid|dumb|disgusting) \w+\b|\byou ${FEW}(?:idiot|moron|loser|retard)\b`,
  String.raw`\bshut up\b|\bnobody (?:likes|wants|loves) (?:you|u)\b|\bwhy (?:are|r) (?:you|u) (?:still alive|even alive)\b`,
  String.raw`\b(?:are|r) (?:you|u) ${MUCH}${LOWLY}|\b(?:you(?:'re| are| look like| sound like| r)|u r|u are|youre) ${MUCH}${LOWLY}`,
  `${START}(?:ur|your|you|u) ${MUCH}${LOWLY}${END}`,
  String.raw`\bwhat (?:an? )?${FEW}(?:${ADJECTIVE}|${PERSON}|${LOWLY}) (?:you|u) (?:are|r)\b`,
  String.raw`\b(?:you|u) (?:really |still |all |just |fucking )?(?:suck|stink)(?=(?: (?:at|so|lol)\b|\s*(?:$|[.,!])))`,
]

/** How a language says "you are", with what may stand before the insult, and the insults. What turns it around ("no eres fea") is none of these. */
interface Tongue {
  are: string
  much: string
  words: string
  /** Whole phrases. */
  also: string
}

const TONGUES: Tongue[] = [
  {
    are: String.raw`(?<!\b(?:no|que|nunca) )(?:eres|sos)`,
    much: 'una?|muy|tan|bien|pura?|pedazo de|toda|mas|solo|la|el',
    words:
      'basura|asquerosa|asqueroso|patetic[oa]|fe[oa]|gord[oa]|idiota|imbecil|estupid[oa]|inutil|perdedora?|fracasad[oa]|cerd[oa]|repugnante|escoria|ridicul[oa]|pervertid[oa]',
    also: 'callate|das asco|me das asco',
  },
  {
    are: '(?:voce|vc|tu) (?:e|es)',
    much: 'uma?|muito|tao|bem|pura?|mesmo|so|pedaco de',
    words:
      'lixo|nojent[oa]|patetic[oa]|fei[oa]|gord[oa]|idiota|imbecil|estupid[oa]|burr[oa]|inutil|perdedora?|fracassad[oa]|ridicul[oa]|escoria|pervertid[oa]|porc[oa]',
    also: 'cala a boca|cale a boca',
  },
  {
    are: '(?:du bist|bist du)',
    much: 'so|echt|einfach|nur|voll|total|wirklich|ein|eine|der|die|das|letzter?|richtig|richtiger|richtige',
    words:
      'mull|abfall|dreck|abschaum|hasslich|dumm|blod|eklig|widerlich|erbarmlich|wertlos|nutzlos|loser|versager(?:in)?|idiot(?:in)?|widerling|ekel|schwein|perversling|missgeburt',
    also: "halt die (?:klappe|fresse)|halt'?s maul|halt dein maul",
  },
  {
    are: "(?:t'es|tu es|t es|vous etes|es-tu)",
    much: "une?|vraiment|trop|si|tellement|tres|qu'une?|qu'un|juste|grosse?|sale|le|la|que",
    words:
      'dechet|ordure|moche|grosse(?! [a-z])|laide?|degoutante?|degueulasse|pathetique|nulle?(?! part)|conne?|idiote?|stupide|debile|perdante?|minable|ratee?|merde|pourriture|perverse?|pervers',
    also: '(?:ferme )?ta gueule|ferme-la|tu me degoutes|tu pues',
  },
  {
    are: String.raw`(?<!\b(?:nu|ca) )esti`,
    much: 'un|o|chiar|atat de|asa de|foarte|tare|doar|numai|cam|cel mai|cea mai',
    words:
      'gunoi|gunoaie|jeg|jegos|jegoasa|gretos|greata|gretoasa|urata?|grasa?|gras|proasta?|prost|idioata?|idiot|penibila?|jalnica?|ratata?|scarbos|scarboasa|dezgustator|dezgustatoare|nesimtit|nesimtita|tampit|tampita|pervers|perversa',
    also: 'taci din gura|mi-e scarba de tine',
  },
]

const foreign = ({ are, much, words, also }: Tongue): string =>
  String.raw`\b${are} (?:(?:${much}) )*(?:${words})\b|\b(?:que|quelle?|ce|was fur eine?) (?:${words}) (?:${are})\b|\b(?:${also})\b`

const PUTDOWN = new RegExp([...ENGLISH, ...TONGUES.map(foreign)].join('|'))

/** Whether a text in its low form puts down whom it is said to. */
export function putsDown(clear: string): boolean {
  return PUTDOWN.test(clear) && PUTDOWN.test(clear.replace(REPEATED, ' '))
}
