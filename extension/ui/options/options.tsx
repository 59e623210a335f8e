import type { ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { View } from '../../../shared/view.ts'
import type { Choices } from '../../state/choices.ts'
import type { People } from '../../state/people.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { useTheme } from '../parts/theme.ts'
import { Undoable } from '../parts/toast.tsx'
import { AiBudget } from '../settings/budget.tsx'
import { Checks } from '../settings/checks.tsx'
import { LanguageChoice, Model, Pace, Preferences, TheirLanguage, ToneChoice } from '../settings/coach.tsx'
import { Limits } from '../settings/limits.tsx'
import { Relay } from '../settings/relay.tsx'
import { RelayWord } from '../settings/relay-word.tsx'
import { options } from '../words.ts'
import { Keys } from './keys.tsx'
import { Left, type LeftProps } from './left.tsx'
import { PeopleSection } from './people.tsx'
import { CardPlace } from './place.tsx'
import { Private } from './private.tsx'
import { Rooms } from './rooms.tsx'
import { Sites } from './sites.tsx'
import { type EarsProps, Sources } from './sources.tsx'
import { Spoken } from './spoken.tsx'

export interface OptionsParts extends EarsProps, LeftProps {
  choices: Choices
  people: People
  /** The evening that is on, if its background is heard. */
  view?: ReadonlySignal<View | undefined>
  version: string
  /** A site's name by its id. */
  siteName: (id: string) => string
}

const sections: [keyof typeof options & string, IconName][] = [
  ['sites', 'eye'],
  ['ears', 'ear'],
  ['coach', 'chat'],
  ['card', 'panel'],
  ['relay', 'spark'],
  ['left', 'lock'],
  ['people', 'crowd'],
  ['spoken', 'welcome'],
  ['keys', 'gear'],
  ['about', 'info'],
]

/** Every setting there is, on one page, saved at once, undoable for six seconds. */
export function Options({ access, choices, ears, people, readCode, sent, view, version, siteName }: OptionsParts) {
  useTheme(choices)
  return (
    <div class="opt">
      <Contents />
      <main>
        <h1>{options.title}</h1>
        <Section id="sites" title={options.sites} why={options.sitesWhy}>
          <Sites access={access} choices={choices} />
          <Private choices={choices} />
          <Rooms choices={choices} siteName={siteName} />
        </Section>
        <Section id="ears" title={options.ears} why={options.earsWhy}>
          <Sources ears={ears} access={access} readCode={readCode} />
        </Section>
        <Section id="coach" title={options.coach} why={options.coachWhy}>
          <Pace choices={choices} />
          <ToneChoice choices={choices} />
          <LanguageChoice choices={choices} />
          <TheirLanguage choices={choices} />
          <Preferences choices={choices} />
          <Limits choices={choices} />
          <Checks choices={choices} />
        </Section>
        <Section id="card" title={options.card} why={options.cardWhy}>
          <CardPlace choices={choices} />
        </Section>
        <Section id="relay" title={options.relay} why={options.relayWhy}>
          <Relay choices={choices} />
          <RelayWord choices={choices} view={view?.value} />
          <Model choices={choices} />
          <AiBudget choices={choices} />
        </Section>
        <Section id="left" title={options.left} why={options.leftWhy}>
          <Left choices={choices} sent={sent} />
        </Section>
        <Section id="people" title={options.people} why={options.peopleWhy}>
          <PeopleSection {...{ people, choices, siteName }} />
        </Section>
        <Section id="spoken" title={options.spoken} why={options.spokenWhy}>
          <Spoken choices={choices} />
        </Section>
        <Section id="keys" title={options.keys} why={options.keysWhy}>
          <Keys />
        </Section>
        <Section id="about" title={options.about} why={options.aboutWhy(version)} />
      </main>
      <Undoable choices={choices} />
    </div>
  )
}

function Contents() {
  return (
    <nav aria-label={options.title}>
      <p class="row brand">
        <Mark state="on" />
        <b class="wordmark">sidecue</b>
      </p>
      {sections.map(([id, icon]) => (
        <a key={id} href={`#${id}`}>
          <Icon name={icon} />
          {options[id] as string}
        </a>
      ))}
    </nav>
  )
}

function Section({
  id,
  title,
  why,
  children,
}: {
  id: string
  title: string
  why: string
  children?: ComponentChildren
}) {
  return (
    <section class="o" id={id}>
      <h2>{title}</h2>
      <p>{why}</p>
      {children && <div class="card set">{children}</div>}
    </section>
  )
}
