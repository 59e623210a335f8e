/**
 * Common English words. A login that is one of these is replaced in fields and mentions only (a text needs its words), and a capitalised
 * word of a model's answer that is not among them, nor in what it was asked, is taken for a name.
 */
const WORDS = new Set(
  `a able about above absolute absolutely across act actual actually add after afternoon again against age ago agree ah ahead air alive all
  almost alone along already alright also always am amazing among an and animal another answer any anybody anymore anyone anything anyway
  anywhere apart apologies apple appreciate appreciated are area around arrive art as ask asked asking asks at attention audience away awesome
  awkward baby back bad bag bake baked baker baking ball band bar base be bear beach beat beautiful because become bed been before begin
  beginning behind being believe best bet better between big bigger biggest bird birthday bit bite bits black bless blue board body bold book born both
  bottle bottom bow box boy brave bravo bread break breakfast breath breathe bright bring brings brother brought brown brush build burn bus busy but
  buy by bye cake call called calm came camera can candle cannot car card care careful carefully case cast cat catch cats celebrate center certain chair challenge
  chance change channel chapter chat cheer cheering cheers cheese chess child chill chocolate choice choose chosen city clap class clean clear click climb clock close
  closer clothes coffee cold collect color colour come comes comfort comfortable comfy coming community company complete completely congrats congratulations
  continue cook cooking cool corner could count countdown country couple course cover cozy craft crazy cream create creative crew cross crowd cup
  curious current cut cute dad daily dance dancing dark darling date day days deal dear decide decided deep definitely delicious describe desk detail
  did difference different difficult dig dinner do does dog dogs doing done door double down draw drawing dream dress drink drive drop dropped drum dry during
  each ear early earth easy eat edge egg eight either else emote emotes encore end energy english enjoy enjoying enough enter entire epic especially even evening
  ever every everybody everyone everything everywhere exactly example excellent except excited exciting expect explain extra eye eyes fabulous face fact fair
  fall family famous fan fancy fans fantastic far fast faster father favorite favourite feed feel feeling feels feet felt few field fifty fight figure fill film final finally
  find fine finger finish fire first fish fit five flavor flour flower fly focus folks follow followed following food foot for forest forever forget form forward found four
  free fresh friday friend friendly friends from front fruit full fun funny future game games garden gave general generous generosity gentle get gets getting ghost gift gifted gifts girl give given
  gives giving glad glass go goal goals goes going gold gone good goodbye goodness gorgeous got grab grand grass grateful gratitude great green greet group grow guess guest
  guitar guy guys habit had hair half hall hand hands hang happen happened happening happens happy hard has hat hate have having he head hear heard heart hearts heat heavy
  held hello help helped helps her here hero hers hey hi hidden high hilarious him his history hit hobby hold holiday home honest honestly honor honour hook hope hooray hot hour hours house how
  however hug huge huh human hundred hungry hurray hurry hype i ice idea ideas if image imagine important impressive in incredible indeed inside instead interest interesting into invite is it
  its itself jar job join joined joining joins joke jokes joy juice jump jumps just keep keeps kept key kick kid kids kidding kind kindly kindness king kitchen knew know knows lady land language large last
  late lately later laugh laughed law lay lead leader leaf learn learned learning least leave leaves left leg legend legendary legends lemon less let lets letter level library lie life light
  like liked likes line lines list listen listening little live lively living local long longer look looking looks lord lose lost lot lots loud love loved lovely loves loving low luck lucky
  lunch made magic main make makes making man many map march mark massive match matter may maybe me meal mean means meant meanwhile meet meeting mellow melody member members memory mention merry
  message met middle might milk million mind mine minute minutes miss missed mission mix moment monday money month mood moon more morning most mother mountain mouth move movie moving
  much music must my myself mystery name named names nap nature near nearly necessary need needs neighbor nervous never new news next nice night nights nine no nobody noise none noon normal north
  not note nothing notice now number object ocean of off offer office often oh ok okay old on once one ones online only oops open opening or orange order other others our ours out outside oven over own
  pace page paint painting pair paper pardon part party pass passed past path patience patient pause pay peace pen people perfect perfectly perhaps person phew phone photo piano pick picked picture
  piece pink pizza place plan plans plant plate play played player playing plays please pleasure plot plus point popcorn popular possible pot potato power practice praise precious prepare present pretty
  probably problem project promise proper proud public pull puppy pure push put quarter queen question questions quick quickly quiet quite race radio raid raiders rain rainbow raise ran rather reach
  reached read reading ready real really reason recipe record red regular relax remember reply rest result return returns rice rich ride right ring rise river road rock rocks role roll room
  rooms rose round row rule run running sad safe said salt same sat saturday save saw say saying says scene school science score sea season seat second secret section see seeing seems seen self send sent series
  serious seriously set seven several shadow shadows shall shape share shared she shine ship shoes shop short should shout show showed showing shows shy sick side sign silence silent silly similar simple simply since sing
  singing single sir sister sit sits six size skill sky sleep sleepy slice slow slowly small smart smell smells smile smiled smiles smiling smooth snack snacks snow so soft sold some somebody someday somehow someone something sometimes
  somewhere song songs soon sorry sort soul sound sounds soup south space spare speak special speed spell spend spirit splendid spoil spot spread spring square stage stand star stars start started starting
  starts state stay stayed step stick still stir stop stopped store stories story straight stranger strawberry street stretch strong study stuff stunning style sub subs subscribe such sudden sugar summer sun sunday sunny sunshine super
  superb support supporting suppose sure surely surprise surprised sweet sweetheart sweetie table tag tail take taken takes taking tale talent talk talking tall taste tasty tea teach team tell tells ten terrific test than thank
  thanks that the their them then there these they thing things think thinking third thirty this those though thought thoughts thousand three thrilled through throw thursday ticket tidy tiger time times tiny tip tips tipped
  tired title to toast today together token tokens told tomorrow tone tonight too took top topic total totally touch touched toward town toy track trade train travel treat tree tremendous trick tried trip trouble true truly trumpet trust truth try
  trying tuesday tune turn turns twelve twenty twice twist two type under understand unique unreal until up upon us use used useful using usual usually vacation vegetable very view viewer viewers vibe vibes village visit visitor
  voice vote wait waiting wake walk walking walks wall want wanted wants warm warmly warmth was wash watch watched watching water wave waves way we weather wednesday week weekend weeks welcome welcoming well went were west wet what whatever wheel
  when where whether which while whisper white who whoa whoever whole whom whose why wide wild will win wind window wine winner winter wish with within without woah woman won wonder wonderful wonders woo wood word words work worked
  working works world worry worth would wow wrap write writing wrong yard yay yeah year years yellow yep yes yesterday yet you young your yours yourself yup zero
  i'm i'll i've i'd you're you've you'll you'd we're we've we'll we'd they're they've they'll it's it'll that's there's here's what's who's where's how's let's don't
  doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't he's she's ain't y'all o'clock
  lol lmao rofl omg wtf haha hahaha gg wp ez simp simps idk imo btw ngl tbh bruh bro pog poggers kekw lul lulw
  january february april june july august september october november december christmas halloween easter english spanish french german italian`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word in plain form is a common word. */
export function isWord(word: string): boolean {
  return WORDS.has(word) || (word.endsWith("'s") && WORDS.has(word.slice(0, -2)))
}
