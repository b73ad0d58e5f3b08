// What git knows of a folder: a handful of processes however many files there are, and nothing is ever written.
import { spawnSync } from 'node:child_process';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';

/** The files of a folder as they were at a revision. Paths are relative to the folder, with `/`. */
export interface Revision {
  readonly commit: string;
  /** The plain files of that revision. */
  readonly files: ReadonlySet<string>;
  /** The files that git keeps now: those of the revision that are not among them were removed, others were added. */
  readonly tracked: ReadonlySet<string>;
  /** The texts of some of its files, read together. */
  readonly readAll: (paths: readonly string[]) => ReadonlyMap<string, string>;
}

/** Reads what a revision (`HEAD~3`, a tag, a hash) is made of below a folder. */
export function readRevision(folder: string, name: string): Result<Revision> {
  const inside = git(folder, ['rev-parse', '--show-prefix']);
  if (inside.missing)
    return fail(fault('git is not installed', 'sdbuild diff without a revision needs no git'));
  if (!inside.ok)
    return fail(fault(`${folder} is in no git repository`, 'sdbuild diff without a revision needs none'));
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!commit.ok)
    return fail(fault(`git knows no revision \`${name}\``, 'a branch, a tag, a hash, or e.g. HEAD~1'));
  const hash = commit.out.toString().trim();
  const listed = git(folder, ['ls-tree', '-r', '-z', hash]);
  const known = git(folder, ['ls-files', '-s', '-z']);
  if (!listed.ok || !known.ok)
    return fail(fault(`git cannot list \`${name}\`: ${listed.error || known.error}`));
  const blobs = new Map(plainFiles(listed.out).map(({ path, about }) => [path, about[2] ?? '']));
  return ok({
    commit: hash,
    files: new Set(blobs.keys()),
    tracked: new Set(plainFiles(known.out).map(({ path }) => path)),
    readAll: paths => readBlobs(folder, blobs, paths),
  });
}

function readBlobs(
  folder: string,
  blobs: ReadonlyMap<string, string>,
  paths: readonly string[],
): ReadonlyMap<string, string> {
  const wanted = paths.filter(path => blobs.has(path));
  const texts = new Map<string, string>();
  if (wanted.length === 0) return texts;
  const input = wanted.map(path => `${blobs.get(path)}\n`).join('');
  const { out } = git(folder, ['cat-file', '--batch'], input);
  // `HASH blob SIZE`, a line end, the bytes, a line end; `HASH missing` in a partial clone.
  let at = 0;
  for (const path of wanted) {
    const end = out.indexOf(0x0a, at);
    if (end < 0) break;
    const size = Number(out.toString('latin1', at, end).split(' ')[2]);
    at = end + 1;
    if (!Number.isInteger(size)) continue;
    texts.set(path, out.toString('utf8', at, at + size));
    at += size + 1;
  }
  return texts;
}

/** Of a list of entries `MODE … \t PATH` the files; links and submodules are none. */
function plainFiles(list: Buffer): readonly { readonly path: string; readonly about: readonly string[] }[] {
  const entries = list.toString('utf8').split('\0').filter(Boolean);
  return entries.flatMap(entry => {
    const tab = entry.indexOf('\t');
    const about = entry.slice(0, tab).split(' ');
    return about[0]?.startsWith('100') ? [{ path: entry.slice(tab + 1), about }] : [];
  });
}

interface Answer {
  readonly ok: boolean;
  readonly missing: boolean;
  readonly out: Buffer;
  readonly error: string;
}

/** More than any dataset's captions. */
const MOST = 2 ** 30;

function git(folder: string, args: readonly string[], input?: string): Answer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: MOST,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  return { ok: status === 0, missing, out: stdout ?? Buffer.alloc(0), error: String(stderr ?? '').trim() };
}

const fault = (message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB340',
  message,
  ...(hint === undefined ? {} : { hint }),
});
