/** The inline codes. */
import type { Row } from '../mutation.js';

/** The inline codes. That dataRefStart needs dataRefEnd stands in no prose. */
export const INLINE: readonly Row[] = [
  {
    constraint: 'id of a code is unique in its unit',
    edit: ['<source><pc id="b1"', '<source><pc id="p1"'],
    rule: ['pc/@id', 'ph/@id'],
    at: ['<pc id="p1"', 'تصویر', 'Picture'],
  },
  {
    constraint: 'id of a code is unique across the segments of its unit',
    edit: ['<pc id="w1">توافق', '<pc id="m1">توافق'],
    rule: ['pc/@id', 'ph/@id'],
    at: ['<pc id="m1">توافق', 'سفیر', 'Ambassador'],
  },
  {
    constraint: 'a code of a target has the id of its counterpart or one of its own',
    edit: ['<target>the <pc id="b1"', '<target>the <pc id="p1"'],
    rule: ['pc/@id', 'ph/@id'],
    at: ['<pc id="p1"', 'Picture', 'تصویر'],
  },
  {
    constraint: 'a code of a target is of the kind of its counterpart',
    edit: ['<target><ph id="k1" type="quote"/>', '<target><sc id="k1" isolated="yes"/>'],
    rule: ['sc/@id', 'ph/@id'],
    at: ['<sc id="k1"', 'یادداشت'],
  },
  {
    constraint: 'two codes of a target differ in id',
    edit: ['<ph id="k2" copyOf="k1"/>', '<ph id="k1" copyOf="k1"/>'],
    rule: ['ph/@id', 'ph/@copyOf'],
  },
  {
    constraint: 'dataRef names original data of the unit',
    edit: ['<sc id="c1" dataRef="d2"', '<sc id="c1" dataRef="zz"'],
    rule: 'sc/@dataRef',
  },
  {
    constraint: 'dataRef of an end code names original data of the unit',
    edit: ['<ec startRef="c1" dataRef="d3"', '<ec startRef="c1" dataRef="zz"'],
    rule: 'ec/@dataRef',
  },
  {
    constraint: 'dataRefStart names original data of the unit',
    edit: ['<source><pc id="b1" dataRefStart="d2"', '<source><pc id="b1" dataRefStart="p1"'],
    rule: 'pc/@dataRefStart',
  },
  {
    constraint: 'dataRefEnd names original data of the unit',
    edit: [
      '<source><pc id="b1" dataRefStart="d2" dataRefEnd="d3"',
      '<source><pc id="b1" dataRefStart="d2" dataRefEnd="zz"',
    ],
    rule: 'pc/@dataRefEnd',
  },
  {
    constraint: 'a unit without original data has no references to it',
    edit: [
      '<ph id="m1" canReorder="firstNo" canCopy="no" canDelete="no"/>سفیر',
      '<ph id="m1" dataRef="d1" canReorder="firstNo" canCopy="no" canDelete="no"/>سفیر',
    ],
    rule: 'ph/@dataRef',
  },
  {
    constraint: 'subType needs type',
    edit: [
      '<target>the <pc id="b1" dataRefStart="d2" dataRefEnd="d3" type="fmt"',
      '<target>the <pc id="b1" dataRefStart="d2" dataRefEnd="d3"',
    ],
    rule: 'pc/@subType',
  },
  {
    constraint: 'subType xlf:b goes with type fmt',
    edit: [
      '<target>the <pc id="b1" dataRefStart="d2" dataRefEnd="d3" type="fmt"',
      '<target>the <pc id="b1" dataRefStart="d2" dataRefEnd="d3" type="ui"',
    ],
    rule: ['pc/@subType', 'pc/@type'],
  },
  {
    constraint: 'subType xlf:var goes with type ui',
    edit: ['<source><ph id="k1" type="quote"', '<source><ph id="k1" type="fmt" subType="xlf:var"'],
    rule: ['ph/@subType', 'ph/@type'],
  },
  {
    constraint: 'the prefix xlf has no sub-types but those of the standard',
    edit: ['<source><ph id="k1" type="quote"', '<source><ph id="k1" type="fmt" subType="xlf:bold"'],
    rule: ['ph/@subType', 'ph/@type'],
  },
  ...(['lb', 'pb', 'i', 'u'] as const).map(
    (name): Row => ({
      constraint: `subType xlf:${name} goes with type fmt`,
      edit: ['<source><ph id="k1" type="quote"', `<source><ph id="k1" type="link" subType="xlf:${name}"`],
      rule: ['ph/@subType', 'ph/@type'],
    }),
  ),
  {
    constraint: 'subType of a start code needs type',
    edit: ['<sc id="o1" isolated="yes"/>', '<sc id="o1" isolated="yes" subType="house:x"/>'],
    rule: 'sc/@subType',
  },
  {
    constraint: 'subType of an end code needs type',
    edit: ['<ec id="e1" isolated="yes" dir="rtl"/>', '<ec id="e1" isolated="yes" subType="house:x"/>'],
    rule: 'ec/@subType',
  },
  {
    constraint: 'subFlows names units of the file',
    edit: [
      'تصویر <ph id="p1" dataRef="d1" disp="image" equiv="" type="image" subFlows="alt tip"',
      'تصویر <ph id="p1" dataRef="d1" disp="image" equiv="" type="image" subFlows="alt gone"',
    ],
    rule: 'ph/@subFlows',
  },
  {
    constraint: 'subFlows does not name a segment',
    edit: [
      'تصویر <ph id="p1" dataRef="d1" disp="image" equiv="" type="image" subFlows="alt tip"',
      'تصویر <ph id="p1" dataRef="d1" disp="image" equiv="" type="image" subFlows="s2"',
    ],
    rule: 'ph/@subFlows',
  },
  {
    constraint: 'units in subFlows have white space of XML between them',
    edit: ['subFlowsStart="alt"', 'subFlowsStart="alt\u00A0tip"'],
    rule: 'pc/@subFlowsStart',
    schema: true,
  },
  {
    constraint: 'subFlowsStart is not empty', // NMTOKENS has one item or more, which libxml2 does not look at
    edit: ['subFlowsStart="alt"', 'subFlowsStart=""'],
    rule: 'pc/@subFlowsStart',
  },
  {
    constraint: 'subFlowsStart names units of the file',
    edit: ['subFlowsStart="alt"', 'subFlowsStart="gone"'],
    rule: 'pc/@subFlowsStart',
  },
  {
    constraint: 'subFlowsEnd names units of the file',
    edit: ['subFlowsEnd="tip"', 'subFlowsEnd="gone"'],
    rule: 'pc/@subFlowsEnd',
  },
  {
    constraint: 'subFlows of a start code names units of the file',
    edit: ['<sc id="o1" isolated="yes"/>', '<sc id="o1" isolated="yes" subFlows="gone"/>'],
    rule: 'sc/@subFlows',
  },
  {
    constraint: 'subFlows of an end code names units of the file',
    edit: ['<ec id="e1" isolated="yes" dir="rtl"/>', '<ec id="e1" isolated="yes" subFlows="gone"/>'],
    rule: 'ec/@subFlows',
  },
  {
    constraint: 'a start code without isolated has its end in the unit',
    edit: ['تا پایان<ec startRef="c1" dataRef="d3" type="fmt"/>', 'تا پایان'],
    rule: ['sc/@isolated', 'sc'],
    at: ['<sc id="c1"'],
  },
  {
    constraint: 'a start code that has its end in the unit is not isolated',
    edit: ['<sc id="c1" ', '<sc id="c1" isolated="yes" '],
    rule: ['sc/@isolated', 'ec/@isolated', 'ec/@startRef'],
    at: ['<sc id="c1"', '<ec startRef="c1"'],
  },
  {
    constraint: 'an isolated start code says so',
    edit: ['<sc id="o1" isolated="yes"/>', '<sc id="o1"/>'],
    rule: ['sc/@isolated', 'sc'],
  },
  {
    constraint: 'an isolated start code says yes',
    edit: ['<sc id="o1" isolated="yes"/>', '<sc id="o1" isolated="no"/>'],
    rule: ['sc/@isolated', 'sc'],
  },
  {
    constraint: 'an end code without startRef is isolated',
    edit: ['<ec id="e1" isolated="yes" dir="rtl"/>', '<ec id="e1"/>'],
    rule: ['ec/@isolated', 'ec/@startRef', 'ec/@id'],
  },
  {
    constraint: 'an isolated end code has id',
    edit: ['<ec id="e1" isolated="yes" dir="rtl"/>', '<ec isolated="yes" dir="rtl"/>'],
    rule: ['ec/@isolated', 'ec/@id'],
  },
  {
    constraint: 'an isolated end code has no startRef',
    edit: ['<ec startRef="c1" dataRef="d3" type="fmt"/>', '<ec startRef="c1" isolated="yes" dataRef="d3" type="fmt"/>'],
    rule: ['ec/@isolated', 'ec/@startRef', 'ec/@id'],
  },
  {
    constraint: 'an end code has id or startRef, not both',
    edit: ['<ec startRef="c1" ', '<ec id="c9" startRef="c1" '],
    rule: ['ec/@isolated', 'ec/@startRef', 'ec/@id'],
  },
  {
    constraint: 'an isolated end code has id, not both',
    edit: ['<ec id="e1" isolated="yes" ', '<ec id="e1" startRef="o1" isolated="yes" '],
    rule: ['ec/@isolated', 'ec/@startRef', 'ec/@id'],
  },
  {
    constraint: 'startRef of an end code names a start code',
    edit: ['<ec startRef="c1"', '<ec startRef="c8"'],
    rule: 'ec/@startRef',
  },
  {
    constraint: 'startRef of an end code does not name a standalone code',
    edit: ['<ec startRef="c1"', '<ec startRef="p1"'],
    rule: 'ec/@startRef',
  },
  {
    constraint: 'startRef of an end code does not name a code of another unit',
    edit: ['<ec id="e1" isolated="yes" dir="rtl"/>', '<ec startRef="c1"/>'],
    rule: 'ec/@startRef',
  },
  {
    constraint: 'the end code stands after its start code',
    edit: [
      'بند نخست<ec id="e1" isolated="yes" dir="rtl"/> و <sc id="o1" isolated="yes"/>',
      'بند نخست<ec startRef="o1"/> و <sc id="o1"/>',
    ],
    rule: ['ec/@startRef', 'sc/@isolated', 'sc'],
  },
  {
    constraint: 'a start code has one end',
    edit: [
      'تا پایان<ec startRef="c1" dataRef="d3" type="fmt"/>',
      'تا پایان<ec startRef="c1" dataRef="d3" type="fmt"/><ec startRef="c1"/>',
    ],
    rule: ['ec/@startRef', 'sc'],
    at: ['<ec startRef="c1"/>'],
  },
  {
    constraint: 'dir stands on an end code only where it is isolated',
    edit: ['<ec startRef="c1" ', '<ec startRef="c1" dir="rtl" '],
    rule: 'ec/@dir',
  },
  ...(['canCopy', 'canDelete', 'canOverlap'] as const).map(
    (name): Row => ({
      constraint: `${name} is the same on a start code and its end`,
      edit: ['<ec startRef="c1" ', `<ec startRef="c1" ${name}="no" `],
      rule: [`ec/@${name}`, `sc/@${name}`],
      at: ['<ec startRef="c1"', '<sc id="c1"'],
    }),
  ),
  {
    constraint: 'canReorder is the same on a start code and its end',
    edit: ['<ec startRef="q1" canReorder="no"', '<ec startRef="q1" canReorder="yes"'],
    rule: ['ec/@canReorder', 'sc/@canReorder'],
  },
  {
    constraint: 'the end of a span that says firstNo says no',
    edit: ['<ec startRef="q1" canReorder="no"', '<ec startRef="q1" canReorder="firstNo"'],
    rule: ['ec/@canReorder', 'sc/@canReorder'],
  },
  {
    constraint: 'a code that must not be reordered cannot be copied',
    edit: ['<source><ph id="m1" canReorder="firstNo" canCopy="no"', '<source><ph id="m1" canReorder="firstNo"'],
    rule: ['ph/@canReorder', 'ph/@canCopy'],
  },
  {
    constraint: 'a code that must not be reordered cannot be deleted',
    edit: [
      '<source><ph id="m1" canReorder="firstNo" canCopy="no" canDelete="no"',
      '<source><ph id="m1" canReorder="firstNo" canCopy="no" canDelete="yes"',
    ],
    rule: ['ph/@canReorder', 'ph/@canDelete'],
  },
  {
    constraint: 'a span that must not be reordered cannot be copied',
    edit: ['<source><pc id="v1"', '<source><pc id="v1" canReorder="firstNo" canDelete="no"'],
    rule: ['pc/@canReorder', 'pc/@canCopy'],
  },
  {
    constraint: 'a span that must not be reordered cannot be deleted',
    edit: ['<source><pc id="v1"', '<source><pc id="v1" canReorder="firstNo" canCopy="no"'],
    rule: ['pc/@canReorder', 'pc/@canDelete'],
  },
  {
    constraint: 'a sequence that must not be reordered begins with firstNo',
    edit: ['<source><pc id="v1"', '<source><pc id="v1" canReorder="no" canCopy="no" canDelete="no"'],
    rule: 'pc/@canReorder',
  },
  {
    constraint: 'a sequence that must not be reordered keeps its order in the target',
    edit: [
      '<target><ph id="m1" canReorder="firstNo" canCopy="no" canDelete="no"/>Ambassador <ph id="m2" canReorder="no" canCopy="no" canDelete="no"/>Minister',
      '<target><ph id="m2" canReorder="no" canCopy="no" canDelete="no"/>Minister <ph id="m1" canReorder="firstNo" canCopy="no" canDelete="no"/>Ambassador',
    ],
    rule: 'ph/@canReorder',
    at: ['Ambassador', 'سفیر'],
  },
  {
    constraint: 'a final target keeps what must not be deleted',
    edit: ['Ambassador <ph id="m2" canReorder="no" canCopy="no" canDelete="no"/>Minister', 'Ambassador Minister'],
    rule: ['ph/@canDelete', 'ph/@canReorder'],
    at: ['Ambassador', 'سفیر'],
  },
  {
    constraint: 'copyOf names a code of the unit',
    edit: ['copyOf="k1"', 'copyOf="k9"'],
    rule: 'ph/@copyOf',
  },
  {
    constraint: 'copyOf does not name a code of another unit',
    edit: ['copyOf="k1"', 'copyOf="m1"'],
    rule: 'ph/@copyOf',
  },
  {
    constraint: 'a copy has no original data of its own',
    edit: [
      '<target>Picture <ph id="p1"',
      '<target><ph id="p9" copyOf="b9" dataRef="d1"/><ph id="b9"/>Picture <ph id="p1"',
    ],
    rule: ['ph/@copyOf', 'ph/@dataRef'],
  },
  {
    constraint: 'a code with original data is not copied by copyOf',
    edit: ['<source><pc id="b1"', '<source><ph id="p9" copyOf="c1"/><pc id="b1"'],
    rule: 'ph/@copyOf',
  },
  {
    constraint: 'a code that cannot be copied has no copy',
    edit: ['<source><ph id="k1" type="quote"', '<source><ph id="k1" canCopy="no" type="quote"'],
    rule: ['ph/@copyOf', 'ph/@canCopy'],
    at: ['یادداشت', 'memorandum'],
  },
  ...(
    [
      ['0041', 'is invalid in XML: A is not'],
      ['000A', 'is invalid in XML: a line feed is not'],
      ['0009', 'is invalid in XML: a tab is not'],
      ['0020', 'is invalid in XML: a space is not'],
      ['06CC', 'is invalid in XML: a yeh is not'],
      ['110000', 'is of Unicode'],
    ] as const
  ).map(
    ([hex, what]): Row => ({
      constraint: `the character of a <cp> ${what}`,
      edit: ['<cp hex="001F"/>', `<cp hex="${hex}"/>`],
      rule: 'cp/@hex',
    }),
  ),
  {
    constraint: 'hex has whole octets',
    edit: ['<cp hex="001F"/>', '<cp hex="01F"/>'],
    rule: 'cp/@hex',
    schema: true,
  },
  {
    constraint: 'hex is not empty',
    edit: ['<cp hex="001F"/>', '<cp hex=""/>'],
    rule: 'cp/@hex',
  },
  {
    constraint: 'type of a code is not a value of its own',
    edit: ['<source><ph id="k1" type="quote"', '<source><ph id="k1" type="house:quote"'],
    rule: 'ph/@type',
    schema: true,
  },
  {
    constraint: 'dir is no attribute of a standalone code',
    edit: ['<source><ph id="k1" type="quote"', '<source><ph id="k1" dir="rtl" type="quote"'],
    rule: 'ph/@dir',
    schema: true,
  },
  {
    constraint: 'dataRef is no attribute of <pc>',
    edit: ['<source><pc id="v1"', '<source><pc id="v1" dataRef="d1"'],
    rule: 'pc/@dataRef',
    schema: true,
  },
  {
    constraint: 'isolated is no attribute of <pc>',
    edit: ['<source><pc id="v1"', '<source><pc id="v1" isolated="no"'],
    rule: 'pc/@isolated',
    schema: true,
  },
  {
    constraint: 'canOverlap is no attribute of a standalone code',
    edit: ['<source><ph id="k1" type="quote"', '<source><ph id="k1" canOverlap="yes" type="quote"'],
    rule: 'ph/@canOverlap',
    schema: true,
  },
];
