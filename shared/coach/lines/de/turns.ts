import type { Theming } from '../bank.ts'

/** Coming back, closing, and the first minutes after a raid. */

export const back: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Willkommen zurück: {todo}.',
      'Ganz in Ruhe: {todo}.',
      'Inzwischen kam einiges: {todo}.',
      'Der Reihe nach: {todo}.',
      'Schön, dich wiederzuhaben: {todo}.',
      'Das liegt jetzt an: {todo}.',
    ],
    playful: [
      'Du wurdest vermisst! Also: {todo}.',
      'Der Schreibtisch ist voll: {todo}.',
      'Deine Mission: {todo}.',
      'Tada! Und jetzt {todo}.',
      'Achtung, fertig, los: {todo}.',
      'Klappe, die zweite: {todo}.',
    ],
  },
}

export const thanks: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Zum Abschluss: dank {name} und nenn den nächsten Termin.',
      'Ein letztes Danke an {name}, dann gute Nacht.',
      'Nenn noch einmal {name}, und sag, wann du wiederkommst.',
      'Lass sie warm gehen: Dank an {name}.',
      'Verabschiede dich von {name} und allen anderen.',
      'Erinnere an das Schöne heute, und an {name}.',
    ],
    playful: [
      'Der Abspann läuft: {name}! Dann Termin, dann Vorhang.',
      'Letzte Runde: Verbeugung vor {name}.',
      'Schleife drum: Dank an {name}, nächster Termin.',
      'Finale mit {name}! Verrate, wann es weitergeht.',
      'Wirf {name} einen Gruß zu, dann Licht aus.',
      'Noch ein Winken Richtung {name}, Vorschau, Ende.',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Zum Abschluss: dank allen und nenn den nächsten Termin.',
      'Sag, was dir heute gefallen hat, und wann du wiederkommst.',
      'Wünsch der Runde eine gute Nacht.',
      'Ein Dankeschön in den Raum, dann das nächste Datum.',
      'Lass den Abend ruhig ausklingen und verabschiede dich.',
      'Bedank dich fürs Zuhören, bald ist Schluss.',
    ],
    playful: [
      'Gleich fällt der Vorhang: Verbeugung, Termin, gute Nacht.',
      'Mach Lust auf das nächste Mal, bevor du gehst.',
      'Lass den Abspann für den ganzen Raum laufen.',
      'Letzte Durchsage von der Brücke: Wann legt ihr wieder ab?',
      'Einmal winken, einmal grinsen, Licht aus.',
      'Verrate noch schnell, wie die Fortsetzung heißt.',
    ],
  },
}

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Willkommen, {name}!',
      'Schön, euch kennenzulernen, {name}.',
      'Hallo {name}, gut, dass ihr da seid.',
      'Kommt rein und macht es euch gemütlich: {name}.',
      'Guten Abend, {name}, wie geht es euch?',
      'Ein warmer Gruß an {name}.',
    ],
    playful: [
      'Frische Gesichter: {name}! Herein mit euch!',
      'Schuhe aus, Kekse links, {name}!',
      'Na so was, {name}! Stühle für alle!',
      'Es wird voll und lustig: {name} sind da!',
      'Alle mal rutschen, Platz für {name}!',
      'Begrüßungsfanfare für {name}, tätä!',
    ],
  },
}

/** Goes on from the greeting of a raid. */
export const raidTail: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Für alle, die neu sind: Ich erzähle kurz, was wir machen.',
      'In einem Satz: Das passiert hier heute Abend.',
      'Ihr kommt in einem guten Moment, schaut mal.',
      'Ich nehme euch gerne mit, es geht um Folgendes.',
      'Fragt einfach, wenn ihr etwas wissen möchtet.',
      'Setzt euch dazu, ich fasse zusammen.',
    ],
    playful: [
      'Kleine Führung für die Neuen: Das treiben wir hier.',
      'Ihr habt nichts verpasst, hier die Handlung bisher.',
      'In zehn Sekunden seid ihr auf dem Laufenden.',
      'Was bisher geschah: Achtung, jetzt wird es spannend.',
      'Steigt ein, der Zug fährt gerade los!',
      'Neu hier? Ich übersetze kurz das Chaos.',
    ],
  },
}
