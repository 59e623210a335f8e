import type { Theming } from '../bank.ts'

/** Coming back, closing, and the first minutes after a raid. */

export const back: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Bun venit: {todo}.',
      'Fără grabă: {todo}.',
      'S-au adunat: {todo}.',
      'Pe rând: {todo}.',
      'Te așteaptă: {todo}.',
      'Acum urmează: {todo}.',
    ],
    playful: [
      'Sus cortina: {todo}.',
      'Birou plin: {todo}.',
      'Misiunea ta: {todo}.',
      'Tadam! Acum {todo}.',
      'Pe locuri: {todo}.',
      'Dubla doi: {todo}.',
    ],
  },
}

export const thanks: Theming = {
  action: 'do',
  lines: {
    warm: [
      'De încheiere: mulțumiri pentru {name} și data viitoare.',
      'Un ultim mersi pentru {name}, apoi noapte bună.',
      'Mai spune o dată {name}, și când revii.',
      'Lasă un gând cald pentru {name}.',
      'La revedere pentru {name} și pentru toată lumea.',
      'Amintește ce a fost frumos azi, cu {name}.',
    ],
    playful: [
      'Rulează genericul: {name}! Apoi data, apoi cortina.',
      'Ultima rundă: o plecăciune pentru {name}.',
      'Pune fundă: mersi pentru {name}, data viitoare.',
      'Final cu {name}! Dezvăluie când continuă povestea.',
      'Trimite un salut spre {name}, apoi stinge lumina.',
      'Încă un semn cu mâna spre {name}, reclamă, gata.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'De încheiere: mulțumește tuturor și spune data viitoare.',
      'Spune ce ți-a plăcut azi și când revii.',
      'Urează camerei noapte bună.',
      'Un mersi pentru toată lumea, apoi următoarea întâlnire.',
      'Lasă seara să se stingă lin și ia-ți rămas-bun.',
      'Mulțumește pentru ascultare, se apropie sfârșitul.',
    ],
    playful: [
      'Imediat cade cortina: plecăciune, dată, noapte bună.',
      'Fă poftă de episodul următor înainte să pleci.',
      'Lasă genericul să curgă pentru toată camera.',
      'Ultimul anunț de la bord: când plecăm iar?',
      'Un semn cu mâna, un zâmbet, stinge lumina.',
      'Dezvăluie repede cum se numește continuarea.',
    ],
  },
}

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Bun venit, {name}!',
      'Mă bucur să vă cunosc, {name}.',
      'Salut, {name}, ce bine că sunteți aici.',
      'Intrați și simțiți-vă ca acasă: {name}.',
      'Bună seara, {name}, ce mai faceți?',
      'O primire caldă pentru {name}.',
    ],
    playful: [
      'Fețe noi: {name}! Poftiți înăuntru!',
      'Pantofii jos, biscuiții în stânga, {name}!',
      'Ia te uită, {name}! Scaune pentru toată lumea!',
      'Se umple și se înveselește: {name} sunt aici!',
      'Faceți loc, vin {name}!',
      'Fanfara de primire pentru {name}, ta-da!',
    ],
  },
}

/** Goes on from the greeting of a raid. */
export const raidTail: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Pentru cine abia a sosit: vă spun pe scurt ce facem.',
      'Într-o propoziție, asta se întâmplă în seara asta.',
      'Ați venit la un moment bun, priviți.',
      'Vă iau cu mine, iată despre ce e vorba.',
      'Întrebați orice, răspund cu plăcere.',
      'Luați loc, fac un mic rezumat.',
    ],
    playful: [
      'Tur rapid pentru musafiri: cam asta punem la cale.',
      'N-ați pierdut nimic, iată acțiunea de până acum.',
      'În zece secunde sunteți la curent.',
      'Din episodul trecut: atenție, urmează partea bună.',
      'Urcați, trenul tocmai pleacă!',
      'Abia ați sosit? Traduc eu haosul.',
    ],
  },
}
