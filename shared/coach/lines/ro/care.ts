import type { Theming } from '../bank.ts'

/** What looks after the host: a line that is crossed, a pause, people who wait, chat that is too fast. */

const STAYS = [
  '{name}, asta rămâne privat. Mersi că înțelegi.',
  'Păstrez asta pentru mine, {name}.',
  'Nu vorbesc despre asta în stream, {name}.',
  '{name}, mai bine nu. Hai să vorbim despre altceva.',
  'Unele lucruri sunt doar ale mele, {name}. Altceva?',
  'Întrebarea asta o las deschisă, {name}, cu un zâmbet.',
  'Cu toată prietenia, {name}: nu.',
]

const ENOUGH = [
  '{name}, am spus nu și așa rămâne.',
  'Răspunsul meu e același, {name}. Te rog, lasă subiectul.',
  'Te rog, nu mai întreba, {name}.',
  'Ajunge acum, {name}. Mulțumesc.',
  'Nu, {name}, și nu revin asupra acestui lucru.',
  'Închidem discuția aici, {name}.',
  'Încă o dată, cu calm: nu, {name}.',
]

/** A boundary is calm in every tone. */
export const first: Theming = { action: 'say', lines: { warm: STAYS, playful: STAYS } }

export const again: Theming = { action: 'say', lines: { warm: ENOUGH, playful: ENOUGH } }

export const pause: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Ia-ți cinci minute: apă, o întindere, apoi înapoi.',
      '{minutes} fără oprire. Respiră, chatul te așteaptă cu drag.',
      'Un moment bun pentru o mică pauză.',
      'Anunță că revii imediat și ridică-te.',
      'Deja {minutes}! Privește o clipă pe geam.',
      'Vocea ta merită puțină liniște.',
    ],
    playful: [
      'Scaunul tău cere concediu: cinci minute!',
      '{minutes}! Și roboții se încarcă. Pauză scurtă.',
      'Pauza mare! Floricele pentru chat, apă pentru tine.',
      'Apasă pe propriul buton de pauză.',
      'Oprire la boxe după {minutes}: apă, întindere, înapoi!',
      'Spatele tău ar vrea o întindere.',
    ],
  },
}

export const quietHost: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Spune câteva cuvinte, te așteaptă.',
      'Povestește ce faci chiar acum.',
      'Alege un rând din chat și răspunde cu voce tare.',
      'Gândește puțin cu glas tare, le place să te urmărească.',
      'Chatului îi e dor de vocea ta.',
      'Întreabă cum e toată lumea în seara asta.',
    ],
    playful: [
      'Probă de microfon! Zi orice, chatul ascultă.',
      'Se întreabă dacă ai devenit statuie.',
      'Sparge tăcerea cu primul lucru pe care îl vezi.',
      'Comentează următoarele zece secunde ca la documentar.',
      'Pământul către scenă: se aude?',
      'Un sunet ajunge, o frază ar fi lux.',
    ],
  },
}

export const asked: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Chatul fuge. Cei mai mulți întreabă {ask}: răspunde pentru toată lumea.',
      'Mulți vor același lucru acum, un răspuns ajută.',
      'Lasă restul să treacă și spune {ask}.',
      'Ia întrebarea care apare cel mai des.',
      'Încetinește puțin: toată lumea vrea să știe {ask}.',
      'Alege în liniște marea întrebare a momentului.',
    ],
    playful: [
      'Chatul e o cascadă. Prinde un strop: {ask}?',
      'Tastează toată lumea! Un răspuns liniștește turma.',
      'Prea repede de citit, dar se cere: {ask}.',
      'Alege cea mai gălăgioasă întrebare și răspunde.',
      'Viteză maximă! Vor să afle {ask}.',
      'Un cor, o temă: dă-le refrenul.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Chatul fuge. Spune că îi vezi pe toți.',
      'Prea repede de citit: salută camera întreagă.',
      'Recunoaște că nu ții pasul și bucură-te.',
      'Prinde un rând, restul poate zbura.',
      'O frază pentru toată lumea ajunge acum.',
      'Așteaptă să se liniștească, apoi răspunde.',
    ],
    playful: [
      'Chat turbo! Fă cu mâna și bucură-te de cursă.',
      'Nimeni nu poate citi asta. Recunoaște cu un zâmbet.',
      'Mâinile sus și salută toată furtuna!',
      'Prefă-te că ai citit tot, apoi râzi.',
      'Călărește valul, citești mai târziu.',
      'Strigă un bună seara peste toată hărmălaia!',
    ],
  },
}
