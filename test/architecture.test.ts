/** The architecture as a test: who may import whom, and what may stand where. The table is CONTRIBUTING's. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.sila', '.cache', 'coverage', 'target']);
const BINARY = /\.(?:png|jpe?g|gif|ico|woff2?|bin|gz|zip|jar|pdf)$/;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
const named = (path: string): string => relative(ROOT, path).split(sep).join('/');

const everything = filesUnder(ROOT).map(named);
const sources = everything.filter((file) => file.startsWith('src/') && file.endsWith('.ts'));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** Comments and strings are kept: a rule about letters is about both. */
const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
const placesOf = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) => {
    const text = read(file);
    const places = [...text.matchAll(pattern)].map((match) => `${file}:${lineOf(text, match.index)}`);
    return [...new Set(places)];
  });

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** Written as `import(…)`: loaded when it is come to. */
  readonly dynamic: boolean;
}

/** Whether nothing of an import is left when types are taken away. */
const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
};

/** Every import, re-export and dynamic import of a file, relative ones as paths from the root. */
const importsOf = (file: string): Import[] => {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, dynamic = false) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
    found.push({ file, target: target.replace(/\.js$/, '.ts'), typeOnly, dynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from && ts.isStringLiteral(from)) add(from.text, isTypeOnly(node));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const literal = node.argument.literal;
      if (ts.isStringLiteral(literal)) add(literal.text, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};
const imports = sources.flatMap(importsOf);

/** The part of the house a file belongs to: the longest entry of the table that its path begins with. */
const partOf = (path: string): string | null => {
  const inside = path.startsWith('src/') ? path.slice(4).replace(/\.ts$/, '') : null;
  if (inside === null) return null;
  const language = /^ingest\/languages\/([a-z]+)\//.exec(inside);
  if (language) return `ingest/languages/${language[1]}`;
  for (const part of ['ingest/engine', 'ingest/page', 'ingest/languages']) {
    if (inside.startsWith(`${part}/`)) return part;
  }
  return inside.split('/')[0] ?? null;
};

/** Which parts a part may import: `type` lets types through only. Its own part is always open to it. */
const MAY_IMPORT: Readonly<Record<string, readonly (string | { readonly type: string })[]>> = {
  model: [{ type: 'ingest/engine' }],
  errors: [],
  remember: [],
  config: ['errors'],
  'ingest/engine': ['model', 'errors', 'remember'],
  'ingest/page': ['model', 'errors', 'ingest/engine'],
  'ingest/languages': ['ingest/languages/*', 'ingest/engine'],
  'ingest/languages/*': ['ingest/engine', 'model', 'remember'],
  ingest: ['ingest/engine', 'ingest/page', 'ingest/languages', 'model', 'errors'],
  sources: ['model', 'errors', { type: 'config' }],
  graph: ['model', 'errors', 'remember', { type: 'config' }],
  resolvers: ['model', 'errors', { type: 'graph' }, { type: 'ingest' }],
  export: ['model', 'errors'],
  backup: ['model', 'errors'],
  doctor: ['errors', { type: 'config' }, { type: 'graph' }],
  eval: ['model', 'errors'],
  access: ['model', 'errors', { type: 'config' }],
  server: [
    'model',
    'errors',
    'config',
    'access',
    'sources',
    'ingest',
    'graph',
    'resolvers',
    'export',
    { type: 'llm' },
    { type: 'telemetry' },
  ],
  telemetry: ['errors', { type: 'graph' }],
  llm: ['model', 'errors', 'ingest'],
  queue: ['model', 'errors', { type: 'resolvers' }],
  ingestion: ['model', 'errors', 'ingest', 'resolvers', { type: 'graph' }],
  app: ['*'],
  main: ['app', 'config', 'errors'],
  cli: ['app', 'config', 'errors', 'queue', { type: 'model' }],
};
const row = (part: string) => MAY_IMPORT[part.startsWith('ingest/languages/') ? 'ingest/languages/*' : part];

const allows = (part: string, target: string, typeOnly: boolean): boolean => {
  if (part === target) return true;
  return (row(part) ?? []).some((entry) => {
    const open = typeof entry === 'string' ? entry : typeOnly ? entry.type : null;
    if (open === '*' || open === target) return true;
    return open === 'ingest/languages/*' && target.startsWith('ingest/languages/');
  });
};

describe('who may import whom', () => {
  it('reads the imports of a file, types told from values', () => {
    expect(imports.length).toBeGreaterThan(sources.length);
    expect(allows('graph', 'ingest', false)).toBe(false);
    expect(allows('graph', 'config', true)).toBe(true);
    expect(allows('graph', 'config', false)).toBe(false);
    expect(allows('ingest/languages/ar', 'ingest/languages/fr', false)).toBe(false);
    expect(allows('ingest/languages/ar', 'ingest/engine', false)).toBe(true);
  });

  it('knows every folder of src', () => {
    const unknown = sources.filter((file) => row(partOf(file) ?? '') === undefined);
    expect(unknown).toEqual([]);
  });

  it('holds the table', () => {
    const wrong = imports.flatMap(({ file, target, typeOnly }) => {
      const part = partOf(file);
      const other = partOf(target);
      if (part === null || other === null || allows(part, other, typeOnly)) return [];
      return [`${file} (${part}) imports ${typeOnly ? 'types of ' : ''}${target} (${other})`];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps product code from importing tests, scripts and the build', () => {
    const outside = imports.filter(
      ({ target }) => /^(?:test|scripts|dist|bin|bench)\//.test(target) || target.startsWith('..'),
    );
    expect(outside.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('leaves the driver to the graph', () => {
    const users = imports.filter(({ target }) => target.split('/')[0] === 'neo4j-driver');
    expect(users.filter(({ file }) => !file.startsWith('src/graph/')).map(({ file }) => file)).toEqual([]);
  });

  it('loads what is optional only for whoever asked for it', () => {
    const optional: Readonly<Record<string, RegExp>> = {
      telemetry: /^@opentelemetry\//,
      llm: /^openai(\/|$)/,
      queue: /^(?:bullmq|ioredis)(\/|$)/,
    };
    const wrong = imports.filter(({ file, target, typeOnly, dynamic }) =>
      Object.entries(optional).some(
        ([part, libraries]) =>
          !typeOnly &&
          !dynamic &&
          partOf(file) !== part &&
          (partOf(target) === part || libraries.test(target)),
      ),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keeps network and database out of ingest', () => {
    const forbidden = /^(?:node:)?(?:https?|net|tls|dgram|child_process|worker_threads)$/;
    const users = imports.filter(
      ({ file, target }) => file.startsWith('src/ingest/') && forbidden.test(target),
    );
    expect(users.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

/** Code points by number, so that this file does not hold what it refuses. */
const range = (from: number, to: number): string => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;
const ARABIC_LETTER = /\p{Script=Arabic}/gu;
const BIDI_CONTROL = new RegExp(
  `[\\u{61c}${range(0x200e, 0x200f)}${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}]`,
  'gu',
);

describe('what may stand where', () => {
  it('keeps Arabic letters in the Arabic pack', () => {
    const elsewhere = sources.filter((file) => !file.startsWith('src/ingest/languages/ar/'));
    expect(placesOf(elsewhere, ARABIC_LETTER)).toEqual([]);
  });

  it('holds no bidirectional control character', () => {
    const texts = everything.filter((file) => !BINARY.test(file));
    expect(texts.length).toBeGreaterThan(50);
    expect(placesOf(texts, BIDI_CONTROL)).toEqual([]);
  });

  it('matches no Arabic with ASCII-only classes', () => {
    const wrong = sources
      .filter((file) => file.startsWith('src/ingest/'))
      .flatMap((file) => {
        const text = read(file);
        const found: string[] = [];
        const visit = (node: ts.Node): void => {
          const pattern =
            ts.isRegularExpressionLiteral(node) ||
            (ts.isStringLiteralLike(node) && ts.isNewExpression(node.parent));
          if (pattern && /\\[bBwW]/.test(node.getText())) found.push(`${file}:${lineOf(text, node.pos)}`);
          ts.forEachChild(node, visit);
        };
        visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
        return found;
      });
    expect(wrong).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = /(?:^|[/-])(?:utils?|helpers?|commons?|managers?|misc)(?:\/|\.[a-z.]+$)/;
    expect(everything.filter((file) => drawers.test(file))).toEqual([]);
  });

  it('keeps files small; lexicons are lists and may be long', () => {
    const long = sources
      .filter((file) => !file.includes('/lexicon/'))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('shows with every rule an example and a near-miss', () => {
    const rules = sources.filter((file) => /\/languages\/[a-z]+\/rules\/[^/]+\.ts$/.test(file));
    const silent = rules.filter((file) => {
      const text = read(file);
      return !(/example/i.test(text) && /near[- ]?miss/i.test(text) && text.search(ARABIC_LETTER) >= 0);
    });
    expect(silent).toEqual([]);
  });

  it('names no machine of its makers', () => {
    const texts = everything.filter((file) => !BINARY.test(file) && statSync(join(ROOT, file)).size < 2e6);
    const home = new RegExp(['/wo', 'rk/|/tm', 'p/|/ho', 'me/[a-z]|/Us', 'ers/'].join(''), 'g');
    expect(placesOf(texts, home)).toEqual([]);
  });
});
