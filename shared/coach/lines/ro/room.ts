import type { Theming } from '../bank.ts'

/** For the whole room: goals, raids, and a small thing to do when chat is quiet. */

export const near: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Aproape am ajuns: încă {left} până la obiectiv.',
      'Suntem la un pas! Doar {left} și e plin.',
      'Uitați ce aproape e obiectivul nostru.',
      'Împreună ați ajuns aici, încă {left} și gata.',
      'Imediat ajungem, deja mă bucur.',
      'Între noi și obiectiv, doar atât: {left}.',
    ],
    playful: [
      'Obiectivul ne simte mirosul: încă {left}!',
      'Tobele! {left}, și încep să am emoții!',
      'Văd obiectivul, ne face cu mâna!',
      'Ultima linie dreaptă! {left} și sună clopotul!',
      'Încă {left}, deja îmi țin respirația!',
      'Șșt, obiectivul nu bănuiește nimic: {left} până acolo!',
    ],
  },
}

export const reached: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Am reușit! {target}, obiectivul e plin. Vă mulțumesc tuturor!',
      'Am ajuns! Sunteți cea mai frumoasă cameră din lume.',
      '{target}, ce muncă de echipă! Mulțumiri din inimă.',
      'Obiectivul e atins. Mă emoționați.',
      'Uitați ce ați construit aici. Mersi!',
      'Împreună ați umplut tot, până la {target}. Ce frumos!',
    ],
    playful: [
      'Ding, ding, ding! Obiectiv atins, oameni minunați!',
      'Ce obiectiv? L-ați mâncat cu totul! Mersi!',
      '{target}! Trageți clopotele, chemați vecinii!',
      'Și cade obiectivul! Confetti în gând, vă rog!',
      'Bifat: {target}! Fac o săritură de bucurie!',
      'La fix! Arunc serpentine imaginare!',
    ],
  },
}

export const raid: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Bun venit, {name}, cu tot cu {people}! Simțiți-vă ca acasă.',
      '{name}, mersi că ai adus lumea! Mă bucur că sunteți aici.',
      'Salut tuturor celor care ați venit cu {name}!',
      'Ce vizită frumoasă: {name} și încă {people}.',
      'Intrați, {name} și toată echipa, e loc destul.',
      '{name}, ce bucurie! Bună seara vouă, tuturor.',
    ],
    playful: [
      '{name} dă buzna cu {people}! Ascundeți biscuiții!',
      'Avem musafiri! {name} a venit cu tot autobuzul!',
      'Ușile deschise! {people}, iar la volan {name}. Poftiți!',
      'Faceți toți cu mâna: {name} și compania au sosit!',
      'Raid! {name}, ați nimerit exact la desert!',
      'Mai multe scaune, repede! {name} aduce {people}!',
    ],
  },
}

export const quiet: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Întreabă camera: care a fost cel mai frumos lucru mic de azi?',
      'Lasă pe cineva să aleagă următoarea melodie.',
      'Întreabă chatul din ce colț de lume se uită.',
      'Povestește pe scurt cum ai început să faci stream.',
      'Întreabă ce a mâncat lumea la cină.',
      'Ceai sau cafea? Lasă chatul să hotărască.',
      'Cere un film pe care trebuie să îl vadă oricine.',
      'Spune ce aștepți cu nerăbdare săptămâna asta.',
      'Întreabă ce a făcut pe cineva să râdă recent.',
      'Arată ceva de lângă tine și spune-i povestea.',
    ],
    playful: [
      'Vot fulger: câini sau pisici? Cine pierde face ceaiul.',
      'Întreabă care e cea mai caraghioasă poreclă din cameră.',
      'Două adevăruri și o minciună: chatul ghicește.',
      'Caută gluma cea mai răsuflată a serii.',
      'Ananas pe pizza, da sau nu? Lasă-i să se apere.',
      'Desenează ceva în zece secunde, chatul ghicește.',
      'Întreabă ce animal ar câștiga la șah.',
      'Fredonează o melodie și lasă chatul să afle titlul.',
      'Întreabă ce superputere ar fi inutilă lunea.',
      'Faceți o poveste în lanț: fiecare adaugă un cuvânt.',
    ],
  },
}
