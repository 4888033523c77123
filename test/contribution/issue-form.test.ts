/** The form in which people propose a term, and what the script reads of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LICENCE_BOX, LICENCE_LABEL } from '../../scripts/glossary/issue-body.js';
import { bilingual, QUESTION_LIST } from '../../src/glossary/entries/new-entry/questions.js';
import { DOMAINS, KINDS, PARTS_OF_SPEECH } from '../../src/glossary/vocabulary.js';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly description?: string;
    readonly placeholder?: string;
    readonly value?: string;
    readonly default?: number;
    readonly options?: readonly (string | { readonly label: string; readonly required?: boolean })[];
  };
  readonly validations?: { readonly required?: boolean };
}

const read = (name: string) =>
  parse(readFileSync(new URL(`../../.github/ISSUE_TEMPLATE/${name}`, import.meta.url), 'utf8'));
const form: { name: string; description: string; labels: string[]; body: Field[] } = read('term.yml');
const fields = new Map(form.body.flatMap((field) => (field.id === undefined ? [] : [[field.id, field]])));

describe('the issue form', () => {
  it('asks every question of the script, in its order and words, and nothing else', () => {
    expect([...fields.keys()]).toEqual([...QUESTION_LIST.map(([key]) => key), 'licence']);
    for (const [key, { label, hint, isRequired }] of QUESTION_LIST) {
      const { attributes, validations } = fields.get(key) as Field;
      expect(attributes.label).toBe(bilingual(label));
      expect(attributes.description).toContain(hint.fa);
      expect(attributes.description).toContain(hint.en);
      expect([key, validations?.required ?? false]).toEqual([key, isRequired]);
    }
  });

  it('offers the choices of the schema, each in both languages', () => {
    const schema = JSON.parse(readFileSync(new URL('../../glossary/schema.json', import.meta.url), 'utf8'));
    const listed = {
      domain: schema.properties.domain.enum,
      kind: schema.properties.kind.enum,
      partOfSpeech: schema.$defs.partOfSpeech.enum,
    };
    for (const [key, { choices }] of QUESTION_LIST) {
      const { type, attributes } = fields.get(key) as Field;
      expect([key, type === 'dropdown']).toEqual([key, choices !== undefined]);
      if (choices === undefined) continue;
      expect(Object.keys(choices)).toEqual(new Map(Object.entries(listed)).get(key));
      expect(attributes.options).toEqual(Object.values(choices).map(bilingual));
      expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    }
    expect(Object.keys(listed)).toEqual(QUESTION_LIST.filter(([, { choices }]) => choices).map(([key]) => key));
    expect(DOMAINS.filter((domain) => domain !== 'other')).toEqual(listed.domain);
    expect([KINDS, PARTS_OF_SPEECH]).toEqual([listed.kind, listed.partOfSpeech]);
  });

  it('shows an example in each field of text', () => {
    for (const [key, { choices, example }] of QUESTION_LIST) {
      if (choices === undefined) expect(fields.get(key)?.attributes.placeholder).toBe(example);
    }
  });

  it('wants the licence agreed to', () => {
    const { type, attributes } = fields.get('licence') as Field;
    expect([type, attributes.label]).toEqual(['checkboxes', LICENCE_LABEL]);
    expect(attributes.options).toEqual([{ label: LICENCE_BOX, required: true }]);
  });

  it('is one that GitHub takes: ids, labels and types', () => {
    const labels = form.body.map(({ attributes }) => attributes.label).filter(Boolean);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toMatch(/\S/);
      else expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
    }
    expect(form.name).toMatch(/\p{Script=Arabic}.*[a-z]/u);
    expect(form.labels).toEqual(['term']);
  });

  it('is labelled as the workflow wants it', () => {
    const workflow = readFileSync(new URL('../../.github/workflows/term-from-issue.yml', import.meta.url), 'utf8');
    expect(workflow).toContain(`contains(github.event.issue.labels.*.name, '${form.labels[0]}')`);
  });

  it('is chosen beside a link to the guide', () => {
    const { contact_links: links } = read('config.yml');
    expect(links[0].url).toMatch(/\/glossary\/CONTRIBUTING\.md$/);
    expect(links[0].about).toMatch(/\p{Script=Arabic}.*\/.*[a-z]/u);
  });
});
