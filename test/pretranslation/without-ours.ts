/** An XLIFF document's infoset without what pretranslation adds to it, found by identifiers alone. */

/** An element, a text, a comment: a line, the attributes of an element, and what is in it. */
interface Node {
  readonly line: string;
  readonly attributes: string[];
  readonly children: Node[];
}

/** The lines of `infosetOf` without candidates, entries, markers and targets of ours, and what comes with them. */
export function withoutOurs(lines: readonly string[]): string[] {
  return textOf(cleaned(treeOf(lines)));
}

function treeOf(lines: readonly string[]): Node[] {
  const root: Node = { line: '', attributes: [], children: [] };
  const open = [root];
  for (const line of lines) {
    const top = open.at(-1) as Node;
    if (line === '>') open.pop();
    else if (line.startsWith('@')) top.attributes.push(line);
    else {
      const node: Node = { line, attributes: [], children: [] };
      top.children.push(node);
      if (line.startsWith('<')) open.push(node);
    }
  }
  return root.children;
}

function cleaned(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    const name = node.line.split(' ')[0]?.replace(/^<(?:.*:)?/, '') ?? '';
    if (name === 'match' || name === 'glossEntry') return isOurs(node, 'id') ? remarksIn(node) : [kept(node)];
    if (name === 'matches' || name === 'glossary') {
      const left = cleaned(node.children);
      return left.some(({ line }) => line.startsWith('<')) ? [{ ...node, children: left }] : left;
    }
    if (name === 'mrk' && isOurs(node, 'id')) return cleaned(node.children);
    if ((name === 'sm' && isOurs(node, 'id')) || (name === 'em' && isOurs(node, 'startRef'))) return [];
    if (name === 'segment' && node.attributes.some((each) => each.includes('"tarjoman:exact"'))) {
      const attributes = node.attributes.filter((each) => !/^@(?:state|subState) /.test(each));
      const children = node.children.filter(({ line }) => !/^<(?:.*:)?target /.test(line));
      return [kept({ ...node, attributes, children })];
    }
    if (name === 'alt-trans' && node.attributes.some((each) => /^@extradata \{\} "tarjoman-/.test(each))) {
      return remarksIn(node);
    }
    if (name === 'mrk' && isOurs(node, 'mid')) return cleaned(node.children);
    if (name === 'file') {
      return [kept({ ...node, attributes: node.attributes.filter((each) => !each.startsWith('@target-language ')) })];
    }
    if (name === 'xliff') {
      const attributes = node.attributes.filter((each) => !/^@(?:xmlns:(?:mtc|gls|mda)|trgLang) /.test(each));
      return [kept({ ...node, attributes })];
    }
    return [kept(node)];
  });
}

function kept(node: Node): Node {
  return { ...node, children: cleaned(node.children) };
}

function isOurs({ attributes }: Node, name: string): boolean {
  return attributes.some((each) => new RegExp(`^@${name} \\{\\} "tarjoman-`).test(each));
}

/** Somebody's comment in what is ours stays. */
function remarksIn({ children }: Node): Node[] {
  return children.flatMap((child) => (/^(?:comment|instruction) /.test(child.line) ? [child] : remarksIn(child)));
}

function textOf(nodes: readonly Node[]): string[] {
  const lines: string[] = [];
  for (const { line, attributes, children } of nodes) {
    const last = lines.at(-1);
    if (line.startsWith('text ') && last?.startsWith('text ')) {
      lines[lines.length - 1] = `text ${JSON.stringify(JSON.parse(last.slice(5)) + JSON.parse(line.slice(5)))}`;
    } else lines.push(line, ...attributes);
    if (line.startsWith('<')) lines.push(...textOf(children), '>');
  }
  return lines;
}
