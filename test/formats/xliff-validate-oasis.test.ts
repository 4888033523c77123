/**
 * The OASIS test suites of XLIFF 2.1 and 2.2: each invalid file is refused for what its name or its comment says, at that
 * place, and for nothing else but further faults that it really has.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../src/formats/xliff/index.js';

const SUITE = '../shared/conformance/xliff-2.x';

/** Each file with its findings as `line rule`; a second finding is another fault or the other side of the same. */
const CORE: readonly (readonly [file: string, findings: string])[] = [
  ['bad_CommentWithValueAndRef', '10 mrk/@value'],
  ['bad_ConfusedIsolatedOnEc', '6 ec/@isolated'],
  ['bad_CopyOfWithBadReference', '10 ph/@copyOf'],
  ['bad_CopyOfWithNoCopyReference', '10 ph/@copyOf'],
  ['bad_CopyOfWithOriginalData', '10 ph/@copyOf'],
  ['bad_DataIdNotUnique', '7 data/@id'],
  ['bad_DataRefWithoutOriginalData', '6 ph/@dataRef'],
  ['bad_DifferentCanCopyInScAndEc', '9 ec/@canCopy'],
  ['bad_DifferentCanDeleteInScAndEc', '6 ec/@canDelete'],
  ['bad_DifferentCanOverlapInScAndEc', '9 ec/@canOverlap'],
  ['bad_DifferentCanReorderInScAndEc', '6 sc/@canReorder, 6 ec/@canReorder'],
  ['bad_DifferentXmlSpace', '7 target/@xml:space'],
  ['bad_DuplicateExtElemIdsInFile', '7 file'],
  ['bad_DuplicateExtElemIdsInGroup', '12 group'],
  ['bad_DuplicateExtElemIdsInUnit', '17 unit'],
  ['bad_DuplicateNoteIdsInFile', '6 note/@id'],
  ['bad_DuplicateNoteIdsInGroup', '15 note/@id'],
  ['bad_DuplicateNoteIdsInUnit', '14 note/@id'],
  ['bad_EcBeforeSc', '6 ec/@startRef'],
  ['bad_EmBeforeSm', '6 em/@startRef'],
  ['bad_EmptySkeletonWithoutHref', '4 skeleton/@href'],
  ['bad_FileIdNotUnique', '11 file/@id'],
  ['bad_GroupIdNotUnique', '5 group/@id'],
  ['bad_GroupWithoutId', '4 group/@id'],
  ['bad_IgnorableIdNotUnique', '11 ignorable/@id'],
  ['bad_IgnorableWithoutSource', '9 ignorable'],
  ['bad_InvalidCommentAnnotation1', '6 mrk/@value'],
  ['bad_InvalidCommentAnnotation2', '9 mrk/@ref'],
  ['bad_InvalidCommentAnnotation3', '9 mrk/@ref'],
  ['bad_InvalidCommentAnnotation4', '10 mrk/@ref'],
  ['bad_InvalidDataRef', '10 ph/@dataRef'],
  ['bad_InvalidDataRefEnd', '10 pc/@dataRefEnd'],
  ['bad_InvalidDataRefStart', '10 pc/@dataRefStart'],
  ['bad_InvalidDirAttributeOnSource', '6 source/@dir'],
  ['bad_InvalidExtensionAttributeOnPc', '9 pc/@my:badAttr, 9 pc/@id'],
  ['bad_InvalidExtensionAttributeOnSegment', '7 segment/@my:badAttr'],
  ['bad_InvalidExtensionAttributeOnSource', '8 source/@my:badAttr'],
  ['bad_InvalidExtensionAttributeOnTarget', '8 target/@my:badAttr'],
  ['bad_InvalidExtensionElementInData', '6 data'],
  ['bad_InvalidExtensionElementInFile', '11 file'],
  ['bad_InvalidExtensionElementInOriginalData', '7 originalData'],
  ['bad_InvalidExtensionElementInSegment', '7 segment'],
  ['bad_InvalidExtensionElementOutsideFile', '15 xliff'],
  ['bad_InvalidFSAttribute', '5 group/@fs:Bad'],
  ['bad_InvalidFSAttributeOnEc', '10 ec/@fs:fs'],
  ['bad_InvalidFSAttributeValue', '5 group/@fs:fs'],
  ['bad_InvalidFragIdBadOrder', '13 mrk/@ref'],
  ['bad_InvalidFragIdDuplicatedPrefix', '13 mrk/@ref'],
  ['bad_InvalidFragIdMissplacedLeaf', '10 mrk/@ref'],
  ['bad_InvalidFragIdNoSingleLeaf', '7 mrk/@ref'],
  ['bad_InvalidFragIdPrefixNotNmtoken', '8 mrk/@ref'],
  ['bad_InvalidFragIdPrefixTooShort', '8 mrk/@ref'],
  ['bad_InvalidFragIdSyntax', '10 mrk/@ref'],
  ['bad_InvalidFragIdUnknownPrefix', '8 mrk/@ref'],
  ['bad_InvalidHexRangeOnCp', '6 cp/@hex'],
  ['bad_InvalidHexValueOnCp', '6 cp/@hex'],
  ['bad_InvalidId1', '4 unit/@id'],
  ['bad_InvalidId2', '5 segment/@id'],
  ['bad_InvalidId3', '6 ph/@id'],
  ['bad_InvalidIsolatedOnEc', '6 ec/@isolated'],
  ['bad_InvalidIsolatedOnSc', '6 sc/@isolated'],
  ['bad_InvalidLoneEm', '6 em/@startRef'],
  ['bad_InvalidLoneSm', '6 sm'],
  ['bad_InvalidNoteRefInUnit', '12 mrk/@ref'],
  ['bad_InvalidNotesInFile', '9 file'],
  ['bad_InvalidNotesInGroup', '10 group'],
  ['bad_InvalidNotesInUnit', '8 unit'],
  ['bad_InvalidStateValue', '5 segment/@state'],
  ['bad_InvalidTranslateInSegment', '5 segment/@translate'],
  ['bad_InvalidTypeSubTypeValues', '6 ph/@subType'],
  ['bad_InvalidTypeValue', '13 pc/@type'],
  ['bad_InvalidValidation', '6 unit'],
  ['bad_InvalidXmlLangInheritedFromFile', '6 source/@xml:lang, 7 target/@xml:lang'],
  ['bad_InvalidXmlLangInheritedFromGroup', '7 source/@xml:lang, 8 target/@xml:lang'],
  ['bad_InvalidXmlLangInheritedFromUnit', '6 source/@xml:lang, 7 target/@xml:lang'],
  ['bad_InvalidXmlLangOnFile', '6 source/@xml:lang, 7 target/@xml:lang'],
  ['bad_InvalidXmlLangOnGroup', '7 source/@xml:lang, 8 target/@xml:lang'],
  ['bad_InvalidXmlLangOnUnit', '6 source/@xml:lang, 7 target/@xml:lang'],
  ['bad_IsolatedEcWithId', '6 ec/@isolated'],
  ['bad_MissingIsolatedOnEc', '6 ec/@isolated'],
  ['bad_MissingIsolatedOnSc', '6 sc/@isolated'],
  ['bad_MissingNonRemovable1', '18 ph/@canDelete'],
  ['bad_MissingNonRemovable2', '6 ph/@canDelete'],
  ['bad_MissingReorderFirstNo', '6 ph/@canReorder'],
  ['bad_NoFile', '2 xliff'],
  ['bad_NoTrgLang', '7 xliff/@trgLang'],
  ['bad_NoTrgLangWithIgnorable', '7 xliff/@trgLang'],
  ['bad_NoUnitOrGroupInFile', '3 file'],
  ['bad_NonEmptySkeletonWithHref', '4 skeleton/@href'],
  ['bad_NonIsolatedEcWithoutStartRef', '6 sc/@isolated, 9 ec/@id, 9 ec/@isolated'],
  ['bad_NotesWithoutNote', '4 notes'],
  ['bad_OrderNotUnique1', '11 target/@order'],
  ['bad_OrderNotUnique2', '11 target/@order'],
  ['bad_OriginalDataWithoutData', '5 originalData'],
  ['bad_PartIdNotUnique', '8 ignorable/@id'],
  ['bad_RefAndValueInComment', '6 mrk/@value'],
  ['bad_SegmentIdNotUnique', '8 segment/@id'],
  ['bad_SegmentWithoutSource', '5 segment'],
  ['bad_SrcLangNotWellFormed', '2 xliff/@srcLang'],
  ['bad_SubFlowWithInvalidReference', '20 pc/@subFlowsStart'],
  ['bad_SubFlowWithInvalidValue', '19 ph/@subFlows'],
  ['bad_SubStateWithoutState', '5 segment/@subState'],
  ['bad_SubTypeWithoutType', '6 pc/@subType'],
  ['bad_TrgLangNotWellFormed', '2 xliff/@trgLang'],
  ['bad_TwoSourceInUnit', '7 segment'],
  ['bad_UnitWithoutSegment', '4 unit'],
  ['bad_UnknownDataRefEndValue', '10 pc/@id, 10 pc/@dataRefEnd'],
  ['bad_UnknownDataRefStartValue', '10 pc/@id, 10 pc/@dataRefStart'],
  ['bad_UnknownDataRefValue', '9 ph/@id, 9 ph/@dataRef'],
  ['bad_WrongLangOnTarget', '8 target/@xml:lang'],
  ['bad_WrongReordering1', '17 ph/@canReorder'],
  ['bad_WrongReordering2', '16 ph/@canReorder'],
  ['bad_WrongSourceLang', '6 source/@xml:lang'],
  ['bad_WrongTargetLang', '7 target/@xml:lang'],
  ['bad_XmlLangNotWellFormed', '7 target/@xml:lang'],
  ['bad_YesCanReorderInEcForFirstNoInSc', '6 ec/@canReorder'],
  ['bad_canReorderContext1', '6 ph/@canReorder'],
  ['bad_canReorderContext2', '6 ph/@canReorder'],
  ['bad_canReorderContext3', '6 ph/@canReorder'],
];

/** As {@link CORE}. Many files about matches also write ref without #, which another file of theirs forbids. */
const MODULES: readonly (readonly [file: string, findings: string])[] = [
  ['Bad-ctr-property-not-legit-category', '29 ctr:item/@property'],
  ['Bad-ctr_appliesTo-not-using-ref-to-resolvableID', '26 ctr:revisions/@ref, 35 ctr:revisions'],
  ['Bad-ctr_property-not-content-or-valid-attribute-ref', '33 ctr:item/@property'],
  ['Bad-ctr_ref-not-pointed-to-resolvableID', '26 ctr:revisions/@ref, 35 ctr:revisions'],
  ['Bad-ctr_revisions-not-using-ref-to-resolvableID', '26 ctr:revisions/@ref, 35 ctr:revisions'],
  ['Bad-fs_fs-not-valid-HTML', '25 note/@fs:fs, 26 note/@fs:subFs'],
  ['Bad-fs_subFs-not-allowed-w-o-fs', '25 note/@fs:fs, 26 note/@fs:subFs'],
  ['Bad-gls_glossEntry-and-translation-not-unique-in-glossary', '26 gls:glossEntry/@id, 32 gls:translation/@id'],
  ['Bad-gls_glossEntry-w-o-translation-or-definition', '27 gls:glossEntry'],
  ['Bad-gls_invalid-extension', '12 gls:glossEntry, 15 mda:metadata'],
  ['Bad-mda_meta-missing-type', '9 mda:meta/@type'],
  ['Bad-mda_meta-missplaced-appliesTo', '9 mda:meta/@appliesTo'],
  ['Bad-mda_metaGroup-id-not-nmtoken', '8 mda:metaGroup/@id'],
  ['Bad-mda_metaGroup-id-not-unique', '11 mda:metaGroup/@id'],
  ['Bad-mda_metaGroup-invalid-appliesTo', '8 mda:metaGroup/@appliesTo'],
  ['Bad-mda_metadata-id-not-nmtoken', '7 mda:metadata/@id'],
  ['Bad-mda_missing-metaGroup', '7 mda:metadata, 8 mda:metadata'],
  ['Bad-mtc_id-not-nmtoken', '19 mtc:match/@id'],
  ['Bad-mtc_match-ID-not-unique', '19 mtc:match/@ref, 23 mtc:match/@id, 23 mtc:match/@ref'],
  ['Bad-mtc_match-has-xml_lang', '24 mtc:match/@ref, 28 source/@xml:lang, 29 target/@xml:lang'],
  ['Bad-mtc_subType-w-o-type-match', '19 mtc:match/@subType, 19 mtc:match/@ref'],
  ['Bad-mtc_type-value-not-in-list', '19 mtc:match/@type, 19 mtc:match/@ref, 23 mtc:match/@ref'],
  ['Bad-mtc_wrong-ref-syntax', '19 mtc:match/@ref'],
  ['Bad-mtc_wrong-ref-value', '19 mtc:match/@ref'],
  ['Bad-res_resourceItem-not-unique', '27 res:resourceItem/@id, 45 res:resourceItemRef/@ref, 46 res:resourceItem/@id'],
  [
    'Bad-res_resourceItemRef-not-unique',
    '27 res:resourceItem/@id, 45 res:resourceItemRef/@ref, 46 res:resourceItem/@id',
  ],
  ['Bad-res_source-has-content-and-href', '30 res:source/@href'],
  ['Bad-res_source-xml_lang-not-same-as-xliff', '21 res:source/@xml:lang, 35 res:source/@xml:lang'],
  [
    'Bad-slr_equivStorage-ec-not-isolated',
    '26 sc/@isolated, 27 pc/@slr:equivStorage, 35 ec/@slr:equivStorage, 35 ec/@isolated',
  ],
  ['Bad-slr_equivStorage-not-integer', '26 sc/@slr:sizeInfo, 26 sc/@slr:equivStorage, 30 pc/@slr:equivStorage'],
  ['Bad-slr_sizeInfo-ec-not-isolated', '27 pc/@slr:equivStorage, 29 ec/@slr:sizeInfo'],
  ['Bad-slr_sizeInfo-not-integer', '19 pc/@slr:sizeInfo'],
  ['Bad-slr_sizeInfo-with-sizeInfoRef', '31 ec/@slr:sizeInfoRef'],
  ['Bad-slr_sizeInfoRef-ec-not-isolated', '33 ec/@slr:sizeInfoRef'],
  ['Bad-slr_sizeInfoRef-has-no-data-sib', '26 group/@slr:sizeInfoRef'],
  ['Bad-slr_sizeInfoRef-with-sizeInfo', '26 group/@slr:sizeInfoRef'],
  [
    'Bad-slr_sizeRestriction-patterns',
    '22 group/@slr:sizeRestriction, 29 unit/@slr:sizeRestriction, 31 pc/@slr:sizeRestriction, 36 unit/@slr:sizeRestriction',
  ],
  [
    'Bad-slr_storageRestriction-patterns',
    '22 group/@slr:sizeRestriction, 29 unit/@slr:storageRestriction, 31 pc/@slr:storageRestriction, 36 unit/@slr:storageRestriction',
  ],
  ['Bad-val_ExactlyOneAttributeOnRule', '18 val:rule, 32 val:rule, 45 val:rule'],
  ['Bad-val_existsInSourcePatternOnRule', '22 val:rule, 22 val:rule/@existsInSource, 36 val:rule/@existsInSource'],
  ['Bad-val_invalid-caseSensitive', '7 val:rule/@caseSensitive'],
  ['Bad-val_invalid-normalization', '7 val:rule/@normalization'],
  ['Bad-val_invalid-occurs', '7 val:rule/@occurs'],
];

function findingsOf(file: string): string {
  return validateXliff(readFileSync(join(SUITE, file)))
    .map(({ line, rule }) => `${line} ${rule}`)
    .join(', ');
}

function filesOf(folder: string): string[] {
  const names = readdirSync(join(SUITE, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.xlf')).sort();
}

describe.skipIf(!existsSync(SUITE)).each(['xliff-21', 'xliff-22'])('%s (needs shared/conformance)', (version) => {
  const core = `${version}/test-suite/core`;
  const modules = `${version}/test-suite/modules`;

  it.each(CORE)('core: %s', (name, findings) => {
    expect(findingsOf(`${core}/invalid/${name}.xlf`)).toBe(findings);
  });

  it.each(MODULES)('modules: %s', (name, findings) => {
    expect(findingsOf(`${modules}/invalid/${name}.xlf`)).toBe(findings);
  });

  it('has no invalid file that is not listed here', () => {
    const names = (table: typeof CORE): string[] => table.map(([name]) => `${name}.xlf`).sort();
    expect(filesOf(`${core}/invalid`)).toEqual(names(CORE));
    expect(filesOf(`${modules}/invalid`)).toEqual(names(MODULES));
  });
});

describe.skipIf(!existsSync(SUITE))('valid files (needs shared/conformance)', () => {
  it.each([
    ['xliff-21/test-suite/core/valid', 25],
    ['xliff-21/test-suite/core/in-out', 18],
    ['xliff-21/test-suite/modules/valid', 34],
    ['xliff-22/test-suite/core/valid', 25],
  ])('%s', (folder, count) => {
    const files = filesOf(folder);
    expect(files).toHaveLength(count);
    for (const file of files) expect(findingsOf(`${folder}/${file}`), file).toBe('');
  });

  it('xliff-22/test-suite/modules/valid but for two, which are not what they say', () => {
    const folder = 'xliff-22/test-suite/modules/valid';
    const files = filesOf(folder);
    expect(files).toHaveLength(36);
    const refused = files.map((file) => [file, findingsOf(`${folder}/${file}`)]).filter(([, found]) => found !== '');
    expect(refused).toEqual([
      // Its <meta> have no prefix, so that they are in the namespace of the core.
      ['Good-mda_top-level.xlf', '4 mda:metaGroup, 5 mda:metaGroup, 6 mda:metaGroup'],
      // It declares no prefix pgs, and closes tags that it has not opened.
      ['Good-pgs_plural.xlf', '4 well-formed'],
    ]);
  });
});

describe.skipIf(!existsSync(SUITE))("Okapi's files (needs shared/conformance)", () => {
  /** What Okapi refuses and the specification does not. */
  const NOT_REFUSED = new Map([
    ['bad_DifferentCopyOfInScAndEc.xlf', 'only canCopy, canDelete, canOverlap and canReorder must agree'],
    ['bad_DifferentSubTypeInScAndEc.xlf', 'likewise'],
    ['bad_DifferentTypeInScAndEc.xlf', 'likewise'],
    ['bad_NotCorrespondingCode2.xlf', 'a marker of a target may say another translate than its counterpart'],
  ]);

  it('refuses what is invalid, but where Okapi is stricter than the specification', () => {
    const files = filesOf('okapi-lib-xliff2/invalid');
    expect(files).toHaveLength(149);
    const accepted = files.filter((file) => findingsOf(`okapi-lib-xliff2/invalid/${file}`) === '');
    expect(accepted).toEqual([...NOT_REFUSED.keys()]);
  });

  it('accepts what is valid, but where Okapi is laxer', () => {
    const files = filesOf('okapi-lib-xliff2/valid');
    expect(files).toHaveLength(51);
    const refused = files.map((file) => [file, findingsOf(`okapi-lib-xliff2/valid/${file}`)]);
    // A comment in the file says so itself: sizeInfo and sizeInfoRef exclude each other.
    expect(refused.filter(([, found]) => found !== '')).toEqual([['withSLR.xlf', '31 ec/@slr:sizeInfoRef']]);
  });

  it('accepts what is only worth a warning', () => {
    for (const file of filesOf('okapi-lib-xliff2/warning')) {
      expect(findingsOf(`okapi-lib-xliff2/warning/${file}`), file).toBe('');
    }
  });
});
