/**
 * Valid documents that the mutations break and the variations vary, one an area of the standard.
 *
 * Every tag stands on one line and is written once as it is here, so that an edit can name it. The prefixes are those
 * that the specification itself uses, and all attributes have double quotation marks.
 */

/** Names of the base documents. */
export type BaseName = keyof typeof BASES;

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';

export const BASES = {
  /** Files, groups, units, segments, notes, the skeleton and the attributes that they have. */
  structure: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en" xml:space="default">
  <file id="f1" original="communique.docx" canResegment="yes" translate="yes" srcDir="rtl" trgDir="ltr">
    <skeleton href="communique.skl"/>
    <ext:provenance office="protocol"/>
    <notes>
      <note id="n1" appliesTo="source" category="origin" priority="1">متن نهایی است.</note>
      <note id="n2" appliesTo="target" priority="10">Check it against the minutes.</note>
    </notes>
    <group id="g1" name="preamble" type="doc:section" canResegment="no" translate="yes" srcDir="rtl" trgDir="ltr">
      <ext:shelf number="4"/>
      <notes>
        <note id="n1" category="layout">دیباچه</note>
      </notes>
      <unit id="u1" name="first" type="doc:paragraph" canResegment="yes" translate="yes" srcDir="rtl" trgDir="ltr">
        <ext:folio number="12"/>
        <notes>
          <note id="n1">This sentence opens the text.</note>
        </notes>
        <originalData>
          <data id="d1" dir="ltr">[br]<cp hex="0001"/></data>
          <data id="d2" xml:space="preserve">[tab] </data>
        </originalData>
        <segment id="s1" canResegment="no" state="translated" subState="house:checked">
          <source xml:lang="fa">دو کشور بیانیه‌ای منتشر کردند.<ph id="br" dataRef="d1"/></source>
          <target xml:lang="en" order="3">The two countries issued a statement.<ph id="br" dataRef="d1"/></target>
        </segment>
        <ignorable id="i1">
          <source> </source>
          <target order="2"> </target>
        </ignorable>
        <segment id="s2" state="initial">
          <source>مذاکرات ادامه می‌یابد.</source>
          <target order="1">Talks will continue.</target>
        </segment>
      </unit>
      <group id="g2">
        <unit id="u2">
          <segment>
            <source>هیئت‌ها فردا دیدار می‌کنند.</source>
          </segment>
        </unit>
      </group>
    </group>
    <unit id="u3">
      <segment>
        <source>پایان متن</source>
        <target>End of text</target>
      </segment>
    </unit>
  </file>
  <file id="f2">
    <skeleton>header{0}footer</skeleton>
    <unit id="u1">
      <segment id="s1">
        <source>نشانی سفارت</source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** The inline codes: all attributes, both ways to write a span, orphans, copies, sub-flows, reordering. */
  inline: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <unit id="alt">
      <segment>
        <source>پرچم دو کشور</source>
      </segment>
    </unit>
    <unit id="tip">
      <segment>
        <source>نشان رسمی</source>
      </segment>
    </unit>
    <unit id="codes">
      <originalData>
        <data id="d1">[img]</data>
        <data id="d2">[b]</data>
        <data id="d3">[/b]</data>
      </originalData>
      <segment id="s1">
        <source>تصویر <ph id="p1" dataRef="d1" disp="image" equiv="" type="image" subFlows="alt tip" canCopy="no"/> در</source>
        <target>Picture <ph id="p1" dataRef="d1" disp="image" equiv="" type="image" subFlows="alt tip" canCopy="no"/> in</target>
      </segment>
      <segment id="s2">
        <source><pc id="b1" dataRefStart="d2" dataRefEnd="d3" dir="rtl" type="fmt" subType="xlf:b">متن</pc> اصلی</source>
        <target>the <pc id="b1" dataRefStart="d2" dataRefEnd="d3" type="fmt" subType="xlf:b">main text</pc></target>
      </segment>
      <segment id="s3">
        <source>از <sc id="c1" dataRef="d2" dir="rtl" type="fmt"/>آغاز</source>
      </segment>
      <segment id="s4">
        <source>تا پایان<ec startRef="c1" dataRef="d3" type="fmt"/> گفت‌وگو</source>
      </segment>
    </unit>
    <unit id="orphans">
      <segment>
        <source>بند نخست<ec id="e1" isolated="yes" dir="rtl"/> و <sc id="o1" isolated="yes"/>بند دوم</source>
      </segment>
    </unit>
    <unit id="copies">
      <segment>
        <source><ph id="k1" type="quote"/>یادداشت تفاهم<cp hex="001F"/></source>
        <target><ph id="k1" type="quote"/>memorandum<ph id="k2" copyOf="k1"/> of understanding</target>
      </segment>
    </unit>
    <unit id="fixed">
      <segment state="final">
        <source><ph id="m1" canReorder="firstNo" canCopy="no" canDelete="no"/>سفیر <ph id="m2" canReorder="no" canCopy="no" canDelete="no"/>وزیر</source>
        <target><ph id="m1" canReorder="firstNo" canCopy="no" canDelete="no"/>Ambassador <ph id="m2" canReorder="no" canCopy="no" canDelete="no"/>Minister</target>
      </segment>
      <segment>
        <source><sc id="q1" canReorder="firstNo" canCopy="no" canDelete="no" canOverlap="no"/>معاون<ec startRef="q1" canReorder="no" canCopy="no" canDelete="no" canOverlap="no"/></source>
      </segment>
      <segment>
        <source><pc id="w1">توافق <ph id="w2"/>نهایی</pc></source>
        <target><pc id="w1">final <ph id="w2"/>agreement</pc></target>
      </segment>
    </unit>
    <unit id="flows">
      <segment>
        <source><pc id="v1" subFlowsStart="alt" subFlowsEnd="tip">پیوست</pc><ph id="v2"/><ph id="v3" copyOf="v2"/></source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** The annotations: comment, term, translate, generic, own; as one element and as a pair. */
  annotations: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <notes>
      <note id="n9">برای همهٔ بندها</note>
    </notes>
    <unit id="u1">
      <notes>
        <note id="n1">Spelling as in the treaty.</note>
      </notes>
      <segment id="s1">
        <source>این <mrk id="a1" type="comment" value="یک نکته">پیمان</mrk> با <mrk id="a2" type="comment" ref="#n=n1">رأی</mrk></source>
        <target>This <mrk id="a1" type="comment" value="a remark">treaty</mrk> by vote</target>
      </segment>
      <segment id="s2">
        <source><mrk id="a3" type="term" ref="https://example.org/t/1" value="treaty">عهدنامه</mrk> و <mrk id="a4" translate="no">UNHCR</mrk></source>
      </segment>
      <segment id="s3">
        <source>از <sm id="a5" type="generic" translate="no"/>ژنو<em startRef="a5"/> به <sm id="a6" type="comment" value="دو جمله" ext:level="2"/>وین</source>
      </segment>
      <segment id="s4">
        <source>رفت.<em startRef="a6"/> <mrk id="a7" type="house:isbn" value="12">کتاب</mrk></source>
      </segment>
    </unit>
    <unit id="u2">
      <segment>
        <source><mrk id="a1" type="term">مقاوله‌نامه</mrk></source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** Translation candidates, with original data and metadata of their own. */
  matches: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <unit id="u1">
      <mtc:matches>
        <mtc:match id="m1" ref="#s1" type="tm" subType="house:approved" similarity="87.5" matchQuality="90" matchSuitability="100.0" origin="memory" reference="no">
          <mda:metadata>
            <mda:metaGroup category="memory">
              <mda:meta type="year">1398</mda:meta>
            </mda:metaGroup>
          </mda:metadata>
          <originalData>
            <data id="md1">[i]</data>
          </originalData>
          <source xml:lang="fa">صلح <ph id="x1" dataRef="md1"/>پایدار</source>
          <target xml:lang="en">lasting <ph id="x1" dataRef="md1"/>peace</target>
          <ext:score by="editor"/>
        </mtc:match>
        <mtc:match id="m2" ref="#a1" reference="yes">
          <source>صلح</source>
          <target xml:lang="fr">la paix</target>
        </mtc:match>
      </mtc:matches>
      <notes>
        <note id="n1">Two candidates.</note>
      </notes>
      <segment id="s1">
        <source><mrk id="a1" type="mtc:match">صلح</mrk> پایدار</source>
      </segment>
    </unit>
    <unit id="u2">
      <segment id="z1">
        <source>آتش‌بس</source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** A glossary of a unit. */
  glossary: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <unit id="u1">
      <gls:glossary>
        <gls:glossEntry id="ge1" ref="#a1">
          <gls:term source="house list">رایزن</gls:term>
          <gls:translation id="gt1" source="house list">counsellor</gls:translation>
          <gls:translation id="gt2" ref="#t=a1">adviser</gls:translation>
          <gls:definition source="statute">A diplomat below the minister.</gls:definition>
          <ext:status value="agreed"/>
        </gls:glossEntry>
        <gls:glossEntry id="ge2">
          <gls:term>کاردار</gls:term>
          <gls:definition>The head of a mission for a time.</gls:definition>
        </gls:glossEntry>
      </gls:glossary>
      <segment id="s1">
        <source><mrk id="a1" type="term">رایزن</mrk> فرهنگی</source>
        <target>cultural <mrk id="a1" type="term">adviser</mrk></target>
      </segment>
    </unit>
    <unit id="u2">
      <segment id="z1">
        <source>کاردار موقت</source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** Metadata of a file, a group and a unit. */
  metadata: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <mda:metadata id="md1">
      <mda:metaGroup id="mg1" category="document" appliesTo="source">
        <mda:meta type="desk">خاورمیانه</mda:meta>
        <mda:metaGroup id="mg2" appliesTo="ignorable">
          <mda:meta type="drawer">۷</mda:meta>
        </mda:metaGroup>
      </mda:metaGroup>
    </mda:metadata>
    <group id="g1">
      <mda:metadata>
        <mda:metaGroup appliesTo="target">
          <mda:meta type="reviewer">Second desk</mda:meta>
        </mda:metaGroup>
      </mda:metadata>
      <unit id="u1">
        <mda:metadata>
          <mda:metaGroup id="mg1">
            <mda:meta type="page">3</mda:meta>
          </mda:metaGroup>
        </mda:metadata>
        <segment>
          <source>نامهٔ رسمی</source>
        </segment>
      </unit>
    </group>
  </file>
</xliff>
`,

  /** Resource data of a file, and what a unit refers to in it. */
  resources: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <res:resourceData>
      <res:resourceItem id="r1" mimeType="image/png" context="yes">
        <res:source href="fa/seal.png" xml:lang="fa"/>
        <res:target href="en/seal.png" xml:lang="en"/>
        <res:reference href="other/seal.png" xml:lang="de"/>
      </res:resourceItem>
      <res:resourceItem id="r2" context="no">
        <res:source>
          <ext:form width="20"/>
        </res:source>
        <res:target>
          <ext:form width="30"/>
        </res:target>
      </res:resourceItem>
    </res:resourceData>
    <unit id="u1">
      <res:resourceData>
        <res:resourceItemRef id="rr1" ref="r1"/>
        <res:resourceItem id="r3" mimeType="text/plain">
          <res:source href="seal.txt"/>
        </res:resourceItem>
      </res:resourceData>
      <segment>
        <source>مُهر سفارت</source>
        <target>Seal of the embassy</target>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** Size and length restrictions. */
  sizes: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1" slr:storageRestriction="900" slr:sizeRestriction="*">
    <slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8">
      <slr:normalization general="nfc" storage="nfd"/>
      <ext:profile name="own"/>
    </slr:profiles>
    <unit id="u1" slr:storageRestriction="255" slr:sizeRestriction="2,40">
      <slr:data profile="house:width">
        <ext:font size="9"/>
      </slr:data>
      <originalData>
        <data id="d1">[x]</data>
      </originalData>
      <segment>
        <source>عنوان <ph id="p1" slr:equivStorage="4" slr:sizeInfo="1"/> <mrk id="a1" type="generic" slr:sizeRestriction="12">کوتاه</mrk></source>
        <target>Short <ph id="p1" slr:equivStorage="4" slr:sizeInfo="1"/> title</target>
      </segment>
      <segment>
        <source>پایان<ec id="e1" isolated="yes" slr:equivStorage="3"/> <sc id="s1" slr:equivStorage="3"/>متن<ec startRef="s1"/></source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** Rules for the target text. */
  validation: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:ext="urn:example:archive" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1">
    <val:validation>
      <val:rule isPresent="Tehran" occurs="2"/>
      <val:rule isNotPresent="Persia" caseSensitive="no"/>
    </val:validation>
    <unit id="u1">
      <val:validation>
        <val:rule startsWith="The" normalization="nfc" disabled="yes"/>
        <val:rule endsWith="." existsInSource="yes"/>
        <val:rule ext:minWords="3"/>
      </val:validation>
      <segment>
        <source>تهران میزبان نشست است.</source>
        <target>Tehran hosts the meeting. Welcome to Tehran.</target>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** The Internationalization Tag Set. */
  its: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:its="http://www.w3.org/2005/11/its" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1" version="2.1" srcLang="fa" trgLang="en" its:version="2.0">
  <file id="f1" its:annotatorsRef="mt-confidence|https://example.org/mt terminology|https://example.org/terms">
    <unit id="u1" its:localeFilterList="fa-*, en" its:localeFilterType="include">
      <its:locQualityIssues xml:id="lqi1">
        <its:locQualityIssue locQualityIssueType="terminology" locQualityIssueSeverity="50" locQualityIssueEnabled="yes"/>
        <its:locQualityIssue locQualityIssueComment="Name of the office"/>
      </its:locQualityIssues>
      <its:provenanceRecords xml:id="prov1">
        <its:provenanceRecord person="First desk" revTool="review"/>
      </its:provenanceRecords>
      <segment>
        <source>وزارت <mrk id="a1" type="its:generic" its:allowedCharacters="[آ-ی ]">خارجه</mrk> و <mrk id="a2" type="its:generic" itsm:domains="law" itsm:lang="fa">حقوق</mrk></source>
        <target>Foreign <mrk id="a1" type="its:generic" its:locQualityIssuesRef="#its=lqi1">Ministry</mrk> and <mrk id="a2" type="its:generic" its:provenanceRecordsRef="#its=prov1">law</mrk></target>
      </segment>
      <segment>
        <source>شهر <mrk id="a3" type="its:generic" its:taClassRef="https://example.org/city" its:taIdentRef="https://example.org/tehran">تهران</mrk></source>
        <target>city of <mrk id="a3" type="its:generic" its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="60">Tehran</mrk></target>
      </segment>
      <segment>
        <source>شهر <mrk id="a4" type="its:generic" its:taSource="example" its:taIdent="Q1">مشهد</mrk></source>
        <target><mrk id="a4" type="its:generic" its:locQualityIssueType="style" its:locQualityIssueSeverity="10.5">Mashhad</mrk></target>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** Change tracking, a module of version 2.0. */
  tracking: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" version="2.0" srcLang="fa" trgLang="en">
  <file id="f1">
    <unit id="u1">
      <ctr:changeTrack>
        <ctr:revisions appliesTo="note" ref="n1" currentVersion="v2">
          <ctr:revision author="first desk" datetime="2019-05-06T07:08:09Z" version="v1">
            <ctr:item property="content">Draft.</ctr:item>
            <ctr:item property="category">old</ctr:item>
          </ctr:revision>
          <ctr:revision author="second desk" datetime="2019-05-07T07:08:09Z" version="v2">
            <ctr:item property="content">Final.</ctr:item>
          </ctr:revision>
        </ctr:revisions>
      </ctr:changeTrack>
      <notes>
        <note id="n1" category="new">Final.</note>
      </notes>
      <segment id="s1">
        <source>پیش‌نویس</source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** Format styles. */
  styles: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${CORE}" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" srcLang="fa" trgLang="en">
  <file id="f1" fs:fs="html">
    <unit id="u1" fs:fs="p">
      <notes>
        <note id="n1" fs:fs="i">Preview.</note>
      </notes>
      <segment>
        <source><pc id="1" fs:fs="b">مهم</pc> <ph id="2" fs:fs="img" fs:subFs="src,seal.png"/> <mrk id="3" translate="no" fs:fs="span">KDL</mrk></source>
      </segment>
      <segment>
        <source>آخر<ec id="4" isolated="yes" fs:fs="u"/> <sc id="5" fs:fs="q"/>نقل<ec startRef="5"/></source>
      </segment>
    </unit>
  </file>
</xliff>
`,

  /** What version 2.2 adds: notes and metadata of the document, references of notes, plural, gender and select. */
  extended: `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" version="2.2" srcLang="fa" trgLang="en">
  <notes>
    <note id="n1">For the whole document.</note>
  </notes>
  <mda:metadata>
    <mda:metaGroup category="document">
      <mda:meta type="desk">خاورمیانه</mda:meta>
    </mda:metaGroup>
  </mda:metadata>
  <file id="f1">
    <group id="g1" pgs:switch="plural:guests">
      <unit id="u1" pgs:case="one">
        <notes>
          <note id="n1" ref="#s1">One guest.</note>
        </notes>
        <segment id="s1">
          <source>یک مهمان</source>
          <target>one guest</target>
        </segment>
      </unit>
      <unit id="u2" pgs:case="other">
        <segment id="s1">
          <source><ph id="p1" disp="guests"/> مهمان</source>
          <target><ph id="p1" disp="guests"/> guests</target>
        </segment>
      </unit>
    </group>
    <unit id="u3" pgs:switch="gender:host">
      <segment id="s1">
        <source>میزبان خوشامد گفت.</source>
        <target>The host gave a welcome.</target>
      </segment>
    </unit>
  </file>
</xliff>
`,
} as const;
