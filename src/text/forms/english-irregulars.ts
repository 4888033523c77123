/**
 * English words whose base form no ending gives back, and words that are spelled in two ways.
 *
 * Both are closed lists, so they are data: irregular verbs and plurals do not grow in number, and the British and American
 * spellings that a rule relates (-ise and -ize, -yse and -yze) are left to the rule in endings.ts.
 */
import type { IrregularForms } from './endings.js';

/** Inflected form and base form. A regular ending on the same word ("leaves" of "leave") is not listed. */
const FORMS = `
was be|were be|is be|are be|am be|been be|being be|has have|had have|does do|did do|done do|goes go|went go|gone go|says say|said say|
can't can|could can|won't will|would will|shan't shall|should shall|might may|
arose arise|arisen arise|awoke awake|awoken awake|beaten beat|became become|began begin|begun begin|beheld behold|bent bend|
bade bid|bidden bid|bound bind|bit bite|bitten bite|bled bleed|blew blow|blown blow|bore bear|borne bear|born bear|
bred breed|broke break|broken break|brought bring|built build|burnt burn|bought buy|caught catch|chose choose|
chosen choose|clung cling|came come|crept creep|dealt deal|dug dig|drew draw|drawn draw|dreamt dream|drank drink|drunk drink|
drove drive|driven drive|dwelt dwell|ate eat|eaten eat|fell fall|fallen fall|fed feed|felt feel|fought fight|found find|fled flee|
flung fling|flew fly|flown fly|forbade forbid|forbidden forbid|foresaw foresee|foreseen foresee|foretold foretell|
forgot forget|forgotten forget|forgave forgive|forgiven forgive|forsook forsake|forsaken forsake|forwent forgo|forgone forgo|
froze freeze|frozen freeze|got get|gotten get|gave give|given give|ground grind|grew grow|grown grow|hung hang|heard hear|hid hide|
hidden hide|held hold|kept keep|knelt kneel|knew know|known know|laid lay|led lead|leant lean|leapt leap|learnt learn|left leave|
lent lend|lay lie|lain lie|lit light|lost lose|made make|meant mean|met meet|misled mislead|mistook mistake|mistaken mistake|
misunderstood misunderstand|mown mow|outdid outdo|outdone outdo|outgrew outgrow|outgrown outgrow|overcame overcome|overdid overdo|
overdone overdo|overheard overhear|overlaid overlay|overran overrun|oversaw oversee|overseen oversee|overtook overtake|
overtaken overtake|overthrew overthrow|overthrown overthrow|paid pay|partook partake|partaken partake|proven prove|rebuilt rebuild|
redid redo|redone redo|repaid repay|resold resell|retold retell|rethought rethink|rewrote rewrite|rewritten rewrite|rode ride|
ridden ride|rang ring|rung ring|rose rise|risen rise|ran run|sawn saw|saw see|seen see|sought seek|sold sell|sent send|sewn sew|
shook shake|shaken shake|shone shine|shot shoot|shown show|shrank shrink|shrunk shrink|sang sing|sung sing|sank sink|sunk sink|sat sit|
slain slay|slew slay|slept sleep|slid slide|slung sling|sown sow|spoke speak|spoken speak|sped speed|spelt spell|spent spend|
spilt spill|spun spin|spoilt spoil|sprang spring|sprung spring|stood stand|stole steal|stolen steal|stuck stick|stung sting|
strode stride|struck strike|stricken strike|strove strive|striven strive|strung string|swore swear|sworn swear|swept sweep|
swollen swell|swam swim|swum swim|swung swing|took take|taken take|taught teach|tore tear|torn tear|told tell|thought think|
throve thrive|threw throw|thrown throw|trod tread|trodden tread|underlay underlie|
underlain underlie|underwent undergo|undergone undergo|understood understand|undertook undertake|undertaken undertake|
undid undo|undone undo|unwound unwind|upheld uphold|woke wake|woken wake|wore wear|worn wear|wove weave|woven weave|wept weep|won win|
wound wind|withdrew withdraw|withdrawn withdraw|withheld withhold|withstood withstand|wrung wring|wrote write|written write|
dying die|lying lie|tying tie|vying vie|
better good|better well|best good|best well|worse bad|worst bad|further far|furthest far|farther far|elder old|eldest old|less little|
least little|more much|more many|most much|most many|
people person|children child|women woman|men man|brethren brother|oxen ox|feet foot|teeth tooth|geese goose|mice mouse|lice louse|
dice die|pence penny|lives life|wives wife|knives knife|selves self|staves staff|
crises crisis|analyses analysis|theses thesis|hypotheses hypothesis|parentheses parenthesis|syntheses synthesis|
diagnoses diagnosis|prognoses prognosis|oases oasis|axes axis|bases basis|emphases emphasis|ellipses ellipsis|paralyses paralysis|
antitheses antithesis|catharses catharsis|metamorphoses metamorphosis|neuroses neurosis|
criteria criterion|phenomena phenomenon|automata automaton|data datum|media medium|bacteria bacterium|memoranda memorandum|
referenda referendum|addenda addendum|errata erratum|strata stratum|spectra spectrum|curricula curriculum|symposia symposium|
millennia millennium|consortia consortium|moratoria moratorium|stadia stadium|fora forum|quanta quantum|maxima maximum|minima minimum|
optima optimum|desiderata desideratum|dicta dictum|honoraria honorarium|sanatoria sanatorium|ova ovum|
nuclei nucleus|alumni alumnus|fungi fungus|stimuli stimulus|radii radius|foci focus|loci locus|syllabi syllabus|bacilli bacillus|
cacti cactus|appendices appendix|indices index|matrices matrix|vertices vertex|codices codex|vortices vortex|apices apex|
formulae formula|larvae larva|antennae antenna|vertebrae vertebra|algae alga|alumnae alumna|genera genus|corpora corpus|viscera viscus|
schemata schema|stigmata stigma|bureaux bureau|plateaux plateau|tableaux tableau|chateaux chateau|passersby passerby|
mujahideen mujahid|fedayeen fedayee`;

/** American and British spelling of one word; what endings and -ize, -yze relate is left out. */
const SPELLINGS = `
center centre|theater theatre|meter metre|kilometer kilometre|centimeter centimetre|millimeter millimetre|liter litre|fiber fibre|
caliber calibre|somber sombre|specter spectre|luster lustre|maneuver manoeuvre|saber sabre|
armor armour|behavior behaviour|candor candour|clamor clamour|color colour|demeanor demeanour|endeavor endeavour|favor favour|
favorable favourable|favorite favourite|fervor fervour|flavor flavour|glamor glamour|harbor harbour|honor honour|
honorable honourable|humor humour|labor labour|neighbor neighbour|neighboring neighbouring|neighborhood neighbourhood|
neighborly neighbourly|neighborliness neighbourliness|odor odour|parlor parlour|rancor rancour|rigor rigour|rumor rumour|savior saviour|
splendor splendour|tumor tumour|valor valour|vapor vapour|vigor vigour|
defense defence|offense offence|pretense pretence|license licence|practise practice|
program programme|catalog catalogue|dialog dialogue|analog analogue|check cheque|tire tyre|gray grey|aluminum aluminium|plow plough|
skeptic sceptic|skeptical sceptical|skepticism scepticism|judgment judgement|acknowledgment acknowledgement|fulfill fulfil|
fulfillment fulfilment|enroll enrol|enrollment enrolment|installment instalment|skillful skilful|willful wilful|jewelry jewellery|
traveler traveller|counselor counsellor|woolen woollen|aging ageing|mold mould|pediatric paediatric|anesthesia anaesthesia|
hemorrhage haemorrhage|diarrhea diarrhoea|fetus foetus|estrogen oestrogen|orthopedic orthopaedic|archeology archaeology|
encyclopedia encyclopaedia|medieval mediaeval|airplane aeroplane|sulfur sulphur|artifact artefact|ax axe|cozy cosy|curb kerb`;

/** Irregular forms with their base forms, and each spelling of a word that has two with the other one. */
export const IRREGULAR_ENGLISH: IrregularForms = {
  bases: table(entries(FORMS)),
  spellings: table(
    entries(SPELLINGS).flatMap(([american, british]): [string, string][] => [
      [american, british],
      [british, american],
    ]),
  ),
};

function entries(pairs: string): [string, string][] {
  return pairs.split('|').map((pair) => pair.trim().split(' ') as [string, string]);
}

function table(pairs: readonly (readonly [from: string, to: string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const listed = found.get(from);
    if (listed) listed.push(to);
    else found.set(from, [to]);
  }
  return found;
}
