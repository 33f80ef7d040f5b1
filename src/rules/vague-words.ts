// Wordings of action items of which nobody can tell when they are done, each with what to write instead. The pairs follow
// PagerDuty's guide (PagerDuty/postmortem-docs, docs/how_to_write/writing.md), which takes them from Lunney, Lueder and
// Beyer, “Postmortem Action Items: Plan the Work and Work the Plan”, ;login: Spring 2017, Vol. 42, No. 1.

export interface VagueWording {
  /** Matches the words of an item from their beginning; what it matches is told. */
  readonly pattern: RegExp
  readonly suggestion: string
}

const WATCH =
  'Say what is watched and when it alerts: “Alert when more than 1 % of requests fail for 5 minutes”.'
const TELL =
  'Say which page or message is to hold what: “Write down in the runbook how to roll back the price cache”.'
const PROVE = 'Say what is to be tested: “Add a test that a migration can be rolled back”.'
const GUARD =
  'Name a guard that works on a tired day, too: a check, a limit, a confirmation: “Ask for confirmation before a table is dropped”.'
const SPECIFIC = 'Say what is to be changed: “Handle an invalid postal code in the address form”.'
const OUTCOME =
  'Say what is to be found out and what is to come of it: “Find out why the retry did not stop, and limit it to 3 attempts”.'
const MEASURE =
  'Say which figure is to be reached, or what is to be changed: “Answer 95 % of searches within 300 ms”.'
const TRAIN = 'Say who is to be able to do what afterwards: “Rehearse a failover with everyone on call”.'

const BETTER =
  '(?:improv(?:e|ing)|enhanc(?:e|ing)|better|strengthen(?:ing)?|increase|optimi[sz]e|boost|revisit|more)'
const OUR = '(?: (?:our|the|all|its|overall|general|existing|current|system|server|better))*'

/** The whole item is `words`: with an object of its own (“… of the price cache”) it is not vague. */
function whole(words: string, suggestion: string): VagueWording {
  return {
    pattern: new RegExp(`^(?:we (?:should|must|need to|will) |to )?${words}\\s*[.!]?$`, 'i'),
    suggestion,
  }
}

function start(words: string, suggestion: string): VagueWording {
  return { pattern: new RegExp(`^(?:we (?:should|must|need to|will) |to )?${words}`, 'i'), suggestion }
}

const nouns = (words: string): string => `(?:${words})(?:(?:,| and|,? and|/| &) ?(?:${words}))*`

export const VAGUE_WORDINGS: Readonly<Record<string, readonly VagueWording[]>> = {
  en: [
    whole(
      `(?:${BETTER}|add|implement|investigate|set up)${OUR} ${nouns('monitoring|alerting|alerts?|observability|logging|visibility|metrics')}(?: (?:systems?|for this(?: scenario| issue| case)?|in general))?`,
      WATCH,
    ),
    whole(
      `${BETTER}${OUR} ${nouns('documentation|docs|communications?|runbooks?|information|knowledge sharing')}`,
      TELL,
    ),
    whole(
      `(?:${BETTER}|add)${OUR} ${nouns('tests?|testing|test coverage|qa|quality assurance|quality')}`,
      PROVE,
    ),
    whole(
      `${BETTER}${OUR} ${nouns('performance|stability|reliability|resilience|availability|scalability|security|robustness|uptime|response times?|latency')}`,
      MEASURE,
    ),
    whole(
      `${BETTER}${OUR} ${nouns('process(?:es)?|procedures?|error handling|code|code quality|infrastructure|system')}`,
      SPECIFIC,
    ),
    whole(`(?:train|educate|teach)(?: \\S+){0,3}`, TRAIN),
    start(
      '(?:try to )?(?:be|being) (?:more |extra |very )?(?:careful|cautious|attentive|vigilant|mindful|diligent)\\b',
      GUARD,
    ),
    start('(?:pay|paying) (?:more |closer |better )?attention\\b', GUARD),
    start('(?:take|taking) (?:more |extra |better |greater )?care(?! of)\\b', GUARD),
    start(
      "(?:do not|don[’']t|never) (?:make|repeat|do) (?:this|that|the same|such) (?:mistakes?|errors?|again)\\b",
      GUARD,
    ),
    start(
      "(?:make sure|ensure)(?: that)? (?:this|it|that|the (?:incident|issue|problem)) (?:never happens|does not happen|doesn[’']t happen|won[’']t happen|will not happen|cannot happen)",
      GUARD,
    ),
    start(
      'prevent (?:this|it|that|such (?:an )?(?:incidents?|issues?|outages?))(?: from happening| from occurring)?(?: again| in (?:the )?future)?\\s*[.!]?$',
      GUARD,
    ),
    whole(
      '(?:fix|resolve|address|solve|correct) (?:the|this|that|these) (?:\\w+ )?(?:bugs?|issues?|problems?|errors?|root causes?|causes?)(?: that (?:caused|led to) (?:the|this) (?:outage|incident))?',
      SPECIFIC,
    ),
    whole('(?:look|looking|dig|digging) (?:further )?(?:into|at)(?: \\S+){1,4}', OUTCOME),
    whole(
      '(?:investigate|research|explore|examine|analy[sz]e|evaluate)(?: (?:the|this|that|these|further|more|possible|potential|other|alternative))* (?:issues?|problems?|incidents?|options?|solutions?|alternatives?|scenarios?|causes?|further|more)',
      OUTCOME,
    ),
    start('(?:keep|keeping) an eye on\\b', WATCH),
    start('(?:raise|raising|increase|increasing) (?:the |our )?awareness\\b', TRAIN),
  ],
  es: [
    whole(
      'mejorar?(?: (?:el|la|los|las|nuestro|nuestra))? (?:monitoreo|monitorización|alertas?|observabilidad)',
      WATCH,
    ),
    whole('mejorar?(?: (?:la|nuestra))? (?:documentación|comunicación)', TELL),
    start('(?:tener|poner) más (?:cuidado|atención)(?!\\p{L})', GUARD),
  ],
  pt: [
    whole(
      'melhorar(?: (?:o|a|os|as|nosso|nossa))? (?:monitoramento|monitorização|alertas?|observabilidade)',
      WATCH,
    ),
    whole('melhorar(?: (?:a|nossa))? (?:documentação|comunicação)', TELL),
    start('(?:ter|tomar) mais (?:cuidado|atenção)(?!\\p{L})', GUARD),
  ],
  fr: [
    whole(
      'améliorer (?:le |la |les |notre |nos )?(?:monitoring|supervision|surveillance|alertes?|observabilité)',
      WATCH,
    ),
    whole('améliorer (?:la |notre )?(?:documentation|communication)', TELL),
    start('(?:être|faire) plus (?:attentifs?|prudents?|vigilants?|attention)(?!\\p{L})', GUARD),
  ],
  de: [
    whole('(?:das |unser )?(?:monitoring|überwachung|alerting) verbessern', WATCH),
    whole('(?:die |unsere )?(?:dokumentation|kommunikation) verbessern', TELL),
    start('(?:besser|mehr) (?:aufpassen|acht geben)(?!\\p{L})', GUARD),
    start('vorsichtiger sein(?!\\p{L})', GUARD),
  ],
  it: [
    whole('migliorare (?:il |la |i |gli |le )?(?:monitoraggio|allarmi|osservabilità|alert)', WATCH),
    whole('migliorare (?:la )?(?:documentazione|comunicazione)', TELL),
    start('(?:fare|prestare) più attenzione(?!\\p{L})', GUARD),
  ],
  zh: [
    whole('(?:加强|改进|改善|完善)监控(?:告警)?。?', WATCH),
    whole('(?:加强|改进|完善)(?:文档|沟通)。?', TELL),
    start('(?:更加|要)?(?:小心|注意|谨慎)(?:一点|一些)?。?$', GUARD),
  ],
  ja: [
    whole('(?:監視|モニタリング|アラート)(?:を|の)?(?:強化|改善)(?:する)?。?', WATCH),
    start('(?:もっと|より)?(?:注意する|気をつける)。?$', GUARD),
  ],
  ko: [
    whole('(?:모니터링|알림) ?(?:을 |를 )?(?:강화|개선)(?:하기|한다)?', WATCH),
    start('(?:더 )?(?:주의|조심)(?:하기|한다)$', GUARD),
  ],
}
