/**
 * English words whose family their ending does not tell.
 *
 * Closed lists, as irregular verbs are one: words of today are made with the endings of english-families.ts.
 */

/**
 * A noun or adjective and what it is made from; of a country with two names, the one and the other. Pairs that have grown apart
 * are left out, such as "process" and "proceed".
 */
const DERIVED = `
entry enter|transmission transmit|admission admit|submission submit|permission permit|emission emit|omission omit|satisfaction satisfy|
dissatisfaction dissatisfy|turkish turkey|turkiye turkey|sovereignty sovereign|historic history|historical history|sale sell|
choice choose|growth grow|proof prove|defence defend|defense defend|offence offend|offense offend|
response respond|loss lose|gift give|success succeed|excess exceed|accession accede|concession concede|secession secede|
belief believe|relief relieve|grief grieve|speech speak|thought think|sight see|flight fly|life live|death die|birth bear|
weight weigh|complaint complain|constraint constrain|restraint restrain|receipt receive|reception receive|perception perceive|
deception deceive|description describe|subscription subscribe|prescription prescribe|absorption absorb|disruption disrupt|
destruction destroy|production produce|reduction reduce|introduction introduce|reproduction reproduce|deduction deduce|
solution solve|dissolution dissolve|evolution evolve|intervention intervene|detention detain|retention retain|
abstention abstain|maintenance maintain|sustenance sustain|explanation explain|proclamation proclaim|reclamation reclaim|
repetition repeat|competition compete|denial deny|reliance rely|alliance ally|compliance comply|application apply|
implication imply|departure depart|failure fail|closure close|exposure expose|seizure seize|delivery deliver|
discovery discover|recovery recover|inquiry inquire|enquiry enquire|injury injure|assembly assemble|apology apologize|
analysis analyse|emphasis emphasize|synthesis synthesize|criticism criticize|diagnosis diagnose|knowledge know|hatred hate|
theft steal|deed do|advice advise|descent descend|ascent ascend|pursuit pursue|conquest conquer|marriage marry|coverage cover|
storage store|passage pass|usage use|leakage leak|shortage short|variety vary|variation vary|forgiveness forgive|
strength strong|strengthen strong|length long|lengthen long|breadth broad|broaden broad|width wide|widen wide|depth deep|
deepen deep|height high|heighten high|warmth warm|truth true|youth young|pride proud|freedom free|safety safe|wisdom wise|
poverty poor|anger angry|hunger hungry|difficulty difficult|certainty certain|deterrence deter|occurrence occur|
recurrence recur|reference refer|preference prefer|inference infer|hindrance hinder|entrance enter`;

/** Derived word → the word that it is made from: "entry", "enter". */
export const DERIVATIONS: ReadonlyMap<string, string> = new Map(
  DERIVED.split('|').map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words that end as derived or inflected ones do and are none, or have grown apart from what they were made of. */
export const UNDERIVED: ReadonlySet<string> = new Set(
  `statement apartment department document element moment comment implement implant station nation internation treaty political
  position positive sanction sanctity state statistic statistics stats relative conversion majority laboratory transition
  public procession question accordion oriental organic organism violent violence authority rational route plane role
  interesting according systemic systematic`.split(/\s+/u),
);
