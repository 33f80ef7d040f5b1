import { openItems, placeInItem } from './item-place.ts'
import type { Rule } from './rule.ts'
import { quote } from './wording.ts'

const LONGEST = 300
/** `Write and publish the guide` is one thing: the first verb needs an object of its own. */
const LEAST_OBJECT = 2

interface JoiningWords {
  readonly and: RegExp
  readonly verbs: ReadonlySet<string>
  /** Words behind which verbs belong to a purpose, a condition or a description, not to the item. */
  readonly subordinate: ReadonlySet<string>
  /** What takes up the object of the first verb: both verbs do one thing. */
  readonly pronouns: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Only verbs that are no nouns as well (“add alerts and load tests”). */
const JOINING: Readonly<Record<string, JoiningWords>> = {
  en: {
    and: /(?:[,;]? and|;) (?:also |then )?/gi,
    verbs: words(
      'add adopt allocate automate avoid build clarify configure consolidate convert create decommission define delete deploy develop disable educate eliminate enable encrypt enforce enhance ensure establish evaluate expand extend fix identify implement improve include increase install integrate introduce investigate migrate modify move notify optimise optimize organise organize prevent provide publish reduce refactor remove rename replace require restrict rewrite schedule separate simplify standardise standardize streamline strengthen teach train unify update upgrade validate verify write',
    ),
    subordinate: words(
      'to that which who whose when whenever if so how where whether because until while before after can could should must will would',
    ),
    pronouns: words('it them this these those both its their'),
  },
  es: {
    and: /(?:,? y|;) /gi,
    verbs: words(
      'agregar añadir automatizar configurar corregir crear definir documentar eliminar establecer implementar mejorar migrar realizar reducir revisar',
    ),
    subordinate: words('para que si cuando donde como por al'),
    pronouns: words('este esta esto ello'),
  },
  pt: {
    and: /(?:,? e|;) /gi,
    verbs: words(
      'adicionar automatizar configurar corrigir criar definir documentar eliminar estabelecer implementar melhorar migrar realizar reduzir remover revisar',
    ),
    subordinate: words('para que se quando onde como por ao'),
    pronouns: words('este esta isto isso'),
  },
  fr: {
    and: /(?:,? et|;) /gi,
    verbs: words(
      'ajouter automatiser configurer corriger créer définir documenter supprimer établir implémenter améliorer migrer réduire réviser',
    ),
    subordinate: words('pour que qui si quand où comment par afin'),
    pronouns: words('le la les cela ceci'),
  },
  it: {
    and: /(?:,? e|;) /gi,
    verbs: words(
      'aggiungere automatizzare configurare correggere creare definire documentare eliminare implementare migliorare migrare ridurre rimuovere',
    ),
    subordinate: words('per che se quando dove come'),
    pronouns: words('questo questa ciò'),
  },
}

export const actionItemSingle: Rule = {
  id: 'action-item-single',
  group: 'action-items',
  summary: 'An action item is one thing to do.',
  defaultLevel: 'info',
  *check({ actionItems, lines, language }) {
    const joining = JOINING[language]
    if (joining === undefined) return
    for (const item of openItems(actionItems)) {
      const second = secondTask(item.text, joining)
      if (second === null) continue
      yield {
        place: placeInItem(item, lines, second),
        message: `${quote(item.title)} asks for two things.`,
        expected: `Make ${quote(second)} an item of its own, so that each can be done, and closed, by itself.`,
      }
    }
  },
}

/** The words of the second thing that an item asks for, as written; null when there is none beyond doubt. */
function secondTask(text: string, joining: JoiningWords): string | null {
  if (text.length > LONGEST) return null
  for (const joint of text.matchAll(joining.and)) {
    const second = text.slice(joint.index + joint[0].length)
    if (isTask(wordsIn(text.slice(0, joint.index)), joining) && isOther(wordsIn(second), joining))
      return second
  }
  return null
}

/** A verb with an object, and nothing behind it that could take a second verb for its own. */
function isTask([verb = '', ...object]: readonly string[], { verbs, subordinate }: JoiningWords): boolean {
  return verbs.has(verb) && object.length >= LEAST_OBJECT && !object.some((word) => subordinate.has(word))
}

function isOther([verb = '', ...object]: readonly string[], { verbs, pronouns }: JoiningWords): boolean {
  return verbs.has(verb) && object.length >= LEAST_OBJECT && !object.some((word) => pronouns.has(word))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
}
