/** Valid documents with all that XLIFF 1.2 knows, for tests that break them. */

const UNITS = `<body>
<trans-unit id="u1" approved="no" translate="yes" reformat="coord font-size" xml:space="preserve" datatype="html" phase-name="p1" restype="heading" resname="title" size-unit="char" maxwidth="80" help-id="h1" coord="1;#;-3;40">
<source xml:lang="fa">گفت‌وگو درباره <g id="1" ctype="bold">نقشه راه</g> <x id="2" ctype="lb" clone="no"/> صلح</source>
<seg-source><mrk mtype="seg" mid="1">گفت‌وگو درباره <g id="1">نقشه راه</g></mrk> <mrk mtype="seg" mid="2">صلح</mrk></seg-source>
<target xml:lang="en" state="needs-review-translation" state-qualifier="leveraged-tm" phase-name="p2" equiv-trans="yes"><mrk mtype="seg" mid="1">Talks on the <g id="1">road map</g></mrk> <mrk mtype="seg" mid="2">to peace</mrk></target>
<context-group name="c1" purpose="location match x-more"><context context-type="sourcefile">a.html</context><context context-type="x-part" match-mandatory="yes">1</context></context-group>
<count-group name="n2"><count count-type="total" unit="word" phase-name="p1">7</count></count-group>
<note xml:lang="en" priority="2" from="desk" annotates="target">Check the term.</note>
<alt-trans match-quality="85%" tool-id="t1" origin="archive" mid="2" alttranstype="proposal">
<source>صلح</source>
<target xml:lang="en" state="x-old">peace</target>
<context-group><context context-type="record">9</context></context-group>
<note>Of 2024.</note>
</alt-trans>
</trans-unit>
<group id="g1" restype="dialog" translate="yes" merged-trans="no">
<context-group name="c2"><context context-type="element">p</context></context-group>
<count-group name="n3"/>
<note>A group</note>
<trans-unit id="u2">
<source><bpt id="1" rid="r1">&lt;b></bpt>پیمان<ept id="2" rid="r1">&lt;/b></ept> <bx id="3" rid="r2"/>و<ex id="4" rid="r2"/> <it id="5" pos="open">&lt;i></it><ph id="6" ctype="image" assoc="both">&lt;img alt="<sub datatype="plaintext" ctype="link" xid="u1">پرچم</sub>"></ph></source>
<target/>
</trans-unit>
<bin-unit id="b1" mime-type="image/png" approved="yes">
<bin-source><external-file href="flag.png" uid="f1"/></bin-source>
<bin-target mime-type="image/png" state="final" phase-name="p2"><internal-file form="base64" crc="1a">aGk=</internal-file></bin-target>
<note>The flag</note>
<trans-unit id="u3"><source>پرچم</source></trans-unit>
</bin-unit>
</group>
</body>`;

/** A document that both schemas of XLIFF 1.2 accept. */
export const STRICT = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-strict.xsd" version="1.2" xml:lang="en">
<file original="a.html" source-language="fa" target-language="en" datatype="html" tool-id="t1" date="2026-11-22T08:15:00Z" xml:space="default" category="treaty" product-name="desk">
<header>
<skl><external-file href="a.skl" crc="1f" uid="s1"/></skl>
<phase-group><phase phase-name="p1" process-name="translation" tool-id="t1" date="2026-11-22T08:15:00+03:30" contact-name="N."><note>first</note></phase><phase phase-name="p2" process-name="review"/></phase-group>
<glossary><internal-file form="text">peace</internal-file></glossary>
<reference><external-file href="ref.pdf"/></reference>
<count-group name="n1"><count count-type="x-mine" phase-name="p2">4</count></count-group>
<note priority="10">For the desk</note>
<tool tool-id="t1" tool-name="desk" tool-version="1" tool-company="N."/>
</header>
${UNITS}
</file>
</xliff>
`;

/** A document that only the transitional schema accepts: deprecated parts and extensions. */
export const TRANSITIONAL = STRICT.replace('strict.xsd', 'transitional.xsd')
  .replace('version="1.2" xml:lang="en"', 'version="1.2" xmlns:v="urn:example:vendor" v:build="1"')
  .replace('<file original', '<v:job><v:part>1</v:part></v:job>\n<file tool="old" ts="file" id="7" original')
  .replace(
    'tool-company="N."/>',
    'tool-company="N."><v:settings/></tool>\n<prop-group name="q"><prop prop-type="a">b</prop></prop-group>\n<v:head/>',
  )
  .replace(
    '<count-group name="n3"/>',
    '<count-group name="n3"/>\n<prop-group><prop prop-type="c" xml:lang="fa">د</prop></prop-group>',
  )
  .replace(
    '<target xml:lang="en" state="x-old">peace</target>',
    '<target ts="t" restype="x-a">peace</target>\n<target>calm</target>',
  )
  .replace(
    '</alt-trans>',
    '<v:score>3</v:score>\n</alt-trans>\n<prop-group><prop prop-type="e">f</prop></prop-group>\n<v:unit/>',
  )
  .replace('<g id="1" ctype="bold">', '<g id="1" ctype="bold" v:look="b" ts="x">');
