/** Valid documents that have every element of TBX, for tests that damage them. */

/** TBX-Basic of style `dca`. */
export const DCA = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="TBX-Basic_DCA.sch" type="application/xml"?>
<!-- press office -->
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader id="head">
    <fileDesc>
      <publicationStmt><p>Free to use</p></publicationStmt>
      <titleStmt xml:lang="en"><title>Talks</title><note>second round</note></titleStmt>
      <sourceDesc><p>by <hi type="italics">hand</hi></p></sourceDesc>
    </fileDesc>
    <encodingDesc><p type="rules">none</p></encodingDesc>
    <revisionDesc><change><p>first</p></change></revisionDesc>
  </tbxHeader>
  <text>
    <body>
      <conceptEntry id="ceasefire">
        <descripGrp>
          <descrip type="subjectField">security</descrip>
          <admin type="source">Handbook</admin>
          <note>as the handbook has it</note>
        </descripGrp>
        <admin type="customerSubset">office</admin>
        <adminGrp><admin type="projectSubset">talks</admin><note>round two</note></adminGrp>
        <transacGrp>
          <transac type="transactionType">origination</transac>
          <date>2026-03-01</date>
          <transacNote type="responsibility" target="p1">Mina Rad</transacNote>
        </transacGrp>
        <ref type="crossReference" target="truce">truce</ref>
        <xref type="externalCrossReference" target="https://example.org/ceasefire">Ceasefire</xref>
        <xref type="xGraphic" target="https://example.org/line.png">line</xref>
        <note xml:lang="en">An <foreign xml:lang="fa">آتش‌بس</foreign> is a <sc id="s1"/>pause<ec startRef="s1"/> in <ph type="x"/>fighting.</note>
        <!-- sections -->
        <langSec xml:lang="fa">
          <descripGrp>
            <descrip type="definition">توقف جنگ</descrip>
            <admin type="source">فرهنگ</admin>
          </descripGrp>
          <termSec id="t1">
            <term>آتش‌<hi type="bold">بس</hi></term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNoteGrp><termNote type="partOfSpeech">noun</termNote><note>whole</note></termNoteGrp>
            <descrip type="context">آتش‌بس برقرار شد.</descrip>
          </termSec>
        </langSec>
        <langSec xml:lang="en-GB">
          <descrip type="definition">A pause in fighting.</descrip>
          <termSec>
            <term>ceasefire</term>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="grammaticalGender">neuter</termNote>
            <termNote type="termLocation">menuItem</termNote>
            <termNote type="geographicalUsage">GB</termNote>
            <admin type="source">Handbook</admin>
          </termSec>
          <termSec>
            <term>CF</term>
            <termNote type="termType">acronym</termNote>
          </termSec>
        </langSec>
      </conceptEntry>
      <conceptEntry id="truce">
        <langSec xml:lang="en"><termSec><term>truce</term></termSec></langSec>
      </conceptEntry>
    </body>
    <back>
      <refObjectSec type="respPerson">
        <refObject id="p1">
          <itemSet type="name"><itemGrp><item type="fn">Mina Rad</item><note>press</note></itemGrp></itemSet>
          <item type="email">m@example.org</item>
        </refObject>
      </refObjectSec>
    </back>
  </text>
</tbx>
`;

/** TBX-Basic of style `dct`. */
export const DCT = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><sourceDesc><p>by hand</p></sourceDesc></fileDesc></tbxHeader>
  <text>
    <body>
      <conceptEntry id="ceasefire">
        <min:subjectField>security</min:subjectField>
        <transacGrp>
          <basic:transactionType>origination</basic:transactionType>
          <date>2026-03-01</date>
          <basic:responsibility target="p1">Mina Rad</basic:responsibility>
        </transacGrp>
        <basic:crossReference target="truce">truce</basic:crossReference>
        <min:externalCrossReference target="https://example.org/ceasefire">Ceasefire</min:externalCrossReference>
        <langSec xml:lang="fa">
          <descripGrp>
            <basic:definition>توقف جنگ</basic:definition>
            <basic:source>فرهنگ</basic:source>
          </descripGrp>
          <termSec>
            <term>آتش‌بس</term>
            <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
            <min:partOfSpeech>noun</min:partOfSpeech>
            <basic:termType>fullForm</basic:termType>
            <descripGrp><basic:context>آتش‌بس برقرار شد.</basic:context></descripGrp>
          </termSec>
        </langSec>
        <langSec xml:lang="en">
          <termSec>
            <term>cease-fire</term>
            <basic:geographicalUsage>US</basic:geographicalUsage>
            <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
          </termSec>
        </langSec>
      </conceptEntry>
      <conceptEntry id="truce">
        <langSec xml:lang="en"><termSec><term>truce</term></termSec></langSec>
      </conceptEntry>
    </body>
    <back><refObjectSec type="respPerson"><refObject id="p1"><item type="fn">Mina Rad</item></refObject></refObjectSec></back>
  </text>
</tbx>
`;

/** TBX v2. */
export const MARTIF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
  <martifHeader>
    <fileDesc>
      <titleStmt><title>Talks</title></titleStmt>
      <sourceDesc><p>by hand</p></sourceDesc>
    </fileDesc>
    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
  </martifHeader>
  <text>
    <body>
      <termEntry id="ceasefire">
        <descrip type="subjectField">security</descrip>
        <transacGrp>
          <transac type="transactionType">origination</transac>
          <transacNote type="responsibility" target="p1">Mina Rad</transacNote>
          <date>20260301T101010Z</date>
        </transacGrp>
        <langSet xml:lang="fa">
          <tig>
            <term>آتش‌<hi>بس</hi></term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          </tig>
        </langSet>
        <langSet xml:lang="en">
          <descripGrp><descrip type="definition">A <bpt i="1">&lt;b></bpt>pause<ept i="1">&lt;/b></ept>.</descrip><admin type="source">Handbook</admin></descripGrp>
          <ntig id="n1">
            <termGrp>
              <term>ceasefire</term>
              <termNote type="partOfSpeech">properNoun</termNote>
              <termNoteGrp><termNote type="termType">fullForm</termNote><note>whole</note></termNoteGrp>
              <termCompList type="lemma"><termCompGrp><termComp>cease</termComp></termCompGrp><termComp>fire</termComp></termCompList>
            </termGrp>
            <note>old spelling: <foreign xml:lang="en">cease-fire</foreign></note>
          </ntig>
        </langSet>
      </termEntry>
    </body>
    <back><refObjectList type="respPerson"><refObject id="p1"><item type="fn">Mina Rad</item></refObject></refObjectList></back>
  </text>
</martif>
`;
