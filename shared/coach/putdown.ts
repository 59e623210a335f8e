/** What is said to the host, about the host, and belittles them. Patterns are held against the low form of a text. */

const ADJECTIVE =
  '(?:ugly|fat|stupid|dumb|worthless|pathetic|disgusting|hideous|retarded|brain ?dead|talentless|useless|cringe|repulsive)'
const PERSON = '(?:idiot|moron|loser|clown|pig|cow|whale|failure|waste of (?:space|air|time)|joke of a)'
/** A word or two between, none of which turns it around or to somebody else: "you are not ugly", "you are fighting an idiot". */
const FEW = String.raw`(?:(?!(?:not|no|never|hardly|anything|with|by|to|near|behind|for|from|than|against|at|on|in|after|into|about|over|(?!fucking|freaking|boring)\w+ing)\b)\w+ ){0,2}?`

/** Also a thing or a deed, so that hardly a word may stand between: "you are throwing trash out" belittles nobody. */
const LOWLY = String.raw`(?:trash|garbage|rubbish|scum|filth|vermin|creep|pervert|perv|scumbag|lowlife|piece of (?:trash|garbage|crap|shit))\b(?!(?:[- ](?:talk|collect|panda|goblin|can|bag|bin|day|truck|man|art|pick|tv))|-)`
const MUCH =
  '(?:(?:such|so|really|just|total|totally|absolute|absolutely|complete|completely|pure|actual|literal|literally|always|all|still|nothing but|human|hot|fucking|freaking|little|filthy|dirty|sick|like|that|an?|the) )*'
const END = String.raw`(?=\s*(?:$|[.,!;])| (?:at|and|lol|lmao|bro|dude|fr|tbh|ngl)\b)`
const START = String.raw`(?:^|[.,!?;:] *|\b(?:hey|lol|bro|omg|because|cause|cuz|think|but|and) )`

/** Who defends the host repeats what was said of them: "don't say you are trash", "wer sagt, du bist dumm, lügt". */
const REPEATED = new RegExp(
  [
    String.raw`\b(?:don't|dont|do not|never|nobody|no one|stop|who|whoever|anyone|anybody)(?: \w+){0,2}? (?:say|says|said|saying|think|thinks|thinking|told you|tells you|tell you|calls?|called|calling)(?: that)? (?:you|u)\b`,
    String.raw`\b(?:nao|nunca|ninguem|quem|alguem)(?: \w+){0,2}? (?:ach|pens|diz|diss|dig|fal|cham)\w*(?: que)? (?:voce|vc|tu) (?:e|es)\b`,
    String.raw`\b(?:wer|niemand|keiner)(?: \w+){0,2}? (?:sagt|meint|findet|denkt|glaubt|behauptet),?(?: dass)? du(?: bist)?\b`,
    String.raw`\b(?:sag|glaub|find|denk|mein)\w*(?: \w+)? (?:nicht|nie),?(?: dass)? du(?: bist)?\b`,
    String.raw`\b(?:personne|qui|quiconque)(?: \w+){0,2}? (?:dit|disent|pense|pensent|croit|croient|trouve)(?: de toi)? que (?:t'es|tu es)`,
    String.raw`\b(?:pense|crois|trouve|dis|dit)\w* (?:pas|jamais) que (?:t'es|tu es)`,
  ].join('|'),
  'g',
)

const ENGLISH = [
  String.raw`\b(?:are|r|were|is) (?:you|u|she|he) (?:such |so |really |always |just |that |this |even |a |an |born )*(?:${ADJECTIVE}|${PERSON})\b`,
  String.raw`\b(?:you(?:'re| are| look| sound| seem| r)|u r|u are|youre) (?:like )?${FEW}(?:${ADJECTIVE}|${PERSON})\b`,
  String.raw`\b(?:your|ur) (?:(?:so|such|really|just|an?) ${FEW}(?:${ADJECTIVE}|${PERSON})\b|${FEW}(?:${ADJECTIVE}|${PERSON})${END})`,
  String.raw`\bhow ${ADJECTIVE} (?:you|u) (?:are|look|sound)\b|\byour (?:ugly|fat|stupid|dumb|disgusting) (?!(?:cat|kitten|dog|pupp|pet|hamster|bird|duck|pony|horse|boss|enem|sweater|jumper|level|game|luck|computer|pc|laptop|printer|camera)\w*)\w+\b`,
  String.raw`\bi (?:really |honestly |just |still )*(?:find|found|think|consider) (?:you|u) ${MUCH}(?:${ADJECTIVE}|${PERSON}|${LOWLY})`,
  String.raw`\bshut up\b|\bnobody (?:likes|wants|loves) (?:you|u)\b|\bwhy (?:are|r) (?:you|u) (?:still alive|even alive)\b`,
  String.raw`\b(?:are|r) (?:you|u) ${MUCH}${LOWLY}|\b(?:you(?:'re| are| look like| sound like| r)|u r|u are|youre) ${MUCH}${LOWLY}`,
  `${START}(?:ur|your|you|u) ${MUCH}${LOWLY}${END}`,
  String.raw`\bwhat (?:an? )?${FEW}(?:${ADJECTIVE}|${PERSON}|${LOWLY}) (?:you|u) (?:are|r)\b`,
  String.raw`\b(?:you|u) (?:really |still |all |just |fucking )?(?:suck|stink)(?=(?: (?:at|so|lol)\b|\s*(?:$|[.,!])))`,
]

/** How a language says "you are", with what may stand before the insult, and the insults. What turns it around ("no eres fea") is none of these. */
interface Tongue {
  are: string
  /** "I find you", "you look". */
  seem: string
  /** What stands around the insult where the verb comes last. */
  last?: [string, string]
  much: string
  words: string
  /** Whole phrases. */
  also: string
}

const TONGUES: Tongue[] = [
  {
    are: String.raw`(?:(?<!\b(?:no|que|nunca) )|(?<=(?<!\bno (?:me |te )?)\b(?:creo|pienso|opino|digo|veo|sabes|claro|la verdad es|por|parece|mira) que ))(?:eres|sos)`,
    seem: String.raw`(?<!\bno (?:me )?)(?:te (?:ves|veo|encuentro|considero)|(?:me )?pareces|estas)`,
    much: 'una?|muy|tan|bien|pura?|pedazo de|toda|mas|solo|la|el',
    words:
      'basura|asquerosa|asqueroso|patetic[oa]|fe[oa]|gord[oa]|idiota|imbecil|estupid[oa]|inutil|perdedora?|fracasad[oa]|cerd[oa]|repugnante|escoria|ridicul[oa]|pervertid[oa]',
    also: 'callate|das asco|me das asco',
  },
  {
    are: '(?:voce|vc|tu) (?:e|es)',
    seem: String.raw`(?<!\bnao )(?:te acho|acho (?:voce|vc)|(?:voce|vc) (?:me )?(?:parece|ta|esta))`,
    much: 'uma?|muito|tao|bem|pura?|mesmo|so|pedaco de',
    words:
      'lixo|nojent[oa]|patetic[oa]|fei[oa]|gord[oa]|idiota|imbecil|estupid[oa]|burr[oa]|inutil|perdedora?|fracassad[oa]|ridicul[oa]|escoria|pervertid[oa]|porc[oa]',
    also: 'cala a boca|cale a boca|(?:seu|sua) (?:idiota|imbecil|otari[oa]|fracassad[oa]|perdedora?|nojent[oa]|inutil)',
  },
  {
    are: '(?:du bist|bist du)',
    seem: 'finde? dich|ich halte dich fur|du wirkst|du siehst',
    last: ['(?:dass|weil) du', 'bist'],
    much: 'so|echt|einfach|nur|voll|total|wirklich|ein|eine|der|die|das|letzter?|richtig|richtiger|richtige',
    words:
      'mull|abfall|dreck|abschaum|hasslich|dumm|blod|eklig|widerlich|erbarmlich|wertlos|nutzlos|loser|versager(?:in)?|idiot(?:in)?|widerling|ekel|schwein|perversling|missgeburt',
    also: "halt die (?:klappe|fresse)|halt'?s maul|halt dein maul",
  },
  {
    are: "(?:t'es|tu es|t es|vous etes|es-tu)",
    seem: "je (?:te|vous) trouve|tu (?:me )?(?:parais|sembles)|(?:tu as|t'as) l'air",
    much: "une?|vraiment|trop|si|tellement|tres|qu'une?|qu'un|juste|grosse?|sale|le|la|que",
    words:
      'dechet|ordure|moche|grosse(?! [a-z])|laide?|degoutante?|degueulasse|pathetique|nulle?(?! part)|conne?|idiote?|stupide|debile|perdante?|minable|ratee?|merde|pourriture|perverse?|pervers',
    also: "(?:ferme )?ta gueule|ferme-la|tu me degoutes|tu pues|(?<!\\b(?:cett?e?|une?|mon|ma|quelle?) )espece d(?:e |')(?:idiote?|imbecile|conne?|debile|ordure|dechet|merde|nulle?|moche|grosse|truie|cretine?|abrutie?|ratee?)",
  },
  {
    are: String.raw`(?:(?<!\b(?:nu|ca) )|(?<=(?<!\bnu (?:mi se )?)\b(?:cred|zic|pare|stii|spun|vad|clar|parerea mea e) ca ))esti`,
    seem: String.raw`(?<!\bnu (?:te |mi )?)(?:te (?:gasesc|consider|vad)|pari|arati)`,
    much: 'un|o|chiar|atat de|asa de|foarte|tare|doar|numai|cam|cel mai|cea mai',
    words:
      'gunoi|gunoaie|jeg|jegos|jegoasa|gretos|greata|gretoasa|urata?|grasa?|gras|proasta?|prost|idioata?|idiot|penibila?|jalnica?|ratata?|scarbos|scarboasa|dezgustator|dezgustatoare|nesimtit|nesimtita|tampit|tampita|pervers|perversa',
    also: 'taci din gura|mi-e scarba de tine',
  },
]

function foreign({ are, seem, last, much, words, also }: Tongue): string {
  const insult = `(?:(?:${much}) )*(?:${words})`
  const forms = [
    String.raw`\b(?:${are}|${seem}) ${insult}\b`,
    String.raw`\b(?:que|quelle?|ce|wie|was fur eine?) (?:${words}) (?:${are})\b`,
    String.raw`\b(?:${also})\b`,
    ...(last ? [String.raw`\b${last[0]} ${insult} ${last[1]}\b`] : []),
  ]
  return forms.join('|')
}

const PUTDOWN = new RegExp([...ENGLISH, ...TONGUES.map(foreign)].join('|'))

/** Whether a text in its low form puts down whom it is said to. */
export function putsDown(clear: string): boolean {
  return PUTDOWN.test(clear) && PUTDOWN.test(clear.replace(REPEATED, ' '))
}
