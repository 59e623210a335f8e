import type { Theming } from '../bank.ts'

/** What must not be forgotten: promises, regulars, the goal. `{deed}` is in the host's own words. */

export const said: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Du hast dein Wort gegeben: {deed}.',
      'Jetzt passt dein Versprechen gut: {deed}.',
      'Sie freuen sich darauf: {deed}.',
      'Noch offen, wenn du magst: {deed}.',
      'Ein schöner Moment dafür: {deed}.',
      'Das hattest du angekündigt: {deed}.',
    ],
    playful: [
      'Versprechen-Alarm! Du sagtest: {deed}.',
      'Es ist so weit: {deed}!',
      'Niemand hat es vergessen: {deed}!',
      'Die Rechnung kommt an den Tisch: {deed}.',
      'Dein früheres Ich hat zugesagt: {deed}.',
      'Und nun, wie im Programm gedruckt: {deed}!',
    ],
  },
}

export const wish: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Der Wunsch von {name} ist noch offen.',
      '{name} wartet auf etwas Versprochenes. Jetzt passt es.',
      'Komm zurück zu dem, was {name} sich gewünscht hat.',
      'Vergiss {name} nicht, da steht noch etwas aus.',
      'Als Nächstes vielleicht: die Bitte von {name}.',
      'Mach {name} eine Freude und hol es nach.',
    ],
    playful: [
      'Bestellung fertig für {name}?',
      'Der Wunsch von {name} tippt mit dem Fuß.',
      'Tisch von {name}: Das Essen steht noch in der Küche.',
      '{name} schaut auf die Uhr und pfeift leise.',
      'Flaschengeist, bitte: {name} hatte einen Wunsch!',
      'Auf dem Zettel steht doppelt unterstrichen {name}.',
    ],
  },
}

export const unnamed: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Ein bezahlter Wunsch ist noch offen.',
      'Jemand ohne Namen wartet auf etwas.',
      'Auf deiner Liste steht noch eine Bitte.',
      'Hol nach, was gewünscht und noch nicht erfüllt wurde.',
      'Da fehlt noch etwas, jetzt wäre Zeit dafür.',
      'Denk an das, was vorhin liegen blieb.',
    ],
    playful: [
      'Ein Wunsch ohne Namen klopft an die Tür.',
      'Die Wunschliste hat noch eine Zeile.',
      'Flaschengeist gesucht, Auftrag liegt bereit.',
      'In der Küche steht noch eine Bestellung.',
      'Das Phantom wartet auf seine Zugabe.',
      'Einmal Wünsche erfüllen, bitte, Absender unbekannt.',
    ],
  },
}

export const fair: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Sag {name} etwas Nettes fürs lange Dabeisein.',
      '{name} würde sich über ein Wort freuen.',
      'Frag {name}, wie der Abend läuft.',
      'Wende dich kurz an {name}.',
      'Hol {name} ins Gespräch.',
      'Eine kleine Frage an {name} tut gut.',
    ],
    playful: [
      'Psst: {name} wartet mit großer Würde.',
      'Gastauftritt für {name}, bitte!',
      'Wirf {name} einen Satz zu.',
      'Bau {name} in die Geschichte ein.',
      'Suchscheinwerfer auf {name}, die Geduld in Person!',
      '{name} hätte auch mal eine Sprechrolle verdient.',
    ],
  },
}

export const money: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Erzähl nebenbei, wofür das Ziel ist.',
      'Nenn das Ziel einmal, ganz leicht: noch {left}.',
      'Sag, was passiert, wenn es voll ist.',
      'Verrate, worauf du dich am Ziel freust.',
      'Ein Satz zum Stand, {left} bis dahin, dann weiter.',
      'Beschreib kurz die Idee hinter dem Balken.',
    ],
    playful: [
      'Zwinker dem Ziel zu und erzähl seine Geschichte.',
      'Das Ziel ist einsam. Stell es dem Chat vor.',
      'Wetterbericht: Noch {left} bis zum Sonnenschein.',
      'Male aus, was bei {target} passiert.',
      'Verrate ein Geheimnis über den Plan dahinter.',
      'Präsentiere den Balken wie ein schüchternes Haustier.',
    ],
  },
}
