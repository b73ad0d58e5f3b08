import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { errorCode } from './disk.ts';
import { diagnosticOf } from './fault.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';
import { nodeDisk } from './node-disk.ts';

/** A held lock. */
export interface Lock {
  readonly release: () => void;
}

const BUSY = 5;
const BUILDING = 'SDB210';
/** Milliseconds between two tries to take a lock that another build holds. */
const TRY_AGAIN = 250;

/** A database that nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * One build at a time a project. The lock is SQLite's exclusive file lock, which the system releases when its
 * owner dies in whatever way, so there is no stale lock to clear by hand. Fails when another build holds it or
 * nothing can be written here.
 */
export const acquireLock = (layout: Layout): Result<Lock> => {
  const owner = `${layout.lock}-owner`;
  try {
    nodeDisk.makeFolder(layout.state);
    // SQLite says less of what it may not open, and gives a lock that locks nothing on what it may only read.
    closeSync(openSync(layout.lock, 'a'));
    const database = openDatabase(layout.lock);
    try {
      database.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (error instanceof Error && 'errcode' in error && error.errcode === BUSY)
        return fail({
          severity: 'error',
          code: BUILDING,
          message: `another sdbuild${describe(owner)} is building here`,
          hint: 'wait until it has ended, or stop it',
        });
      return fail({
        severity: 'error',
        code: 'SDB212',
        message: `the lock of this project cannot be taken: ${error instanceof Error ? error.message : error}`,
        hint: `delete ${layout.lock}`,
      });
    }
    held.add(database);
    const release = (): void => {
      database.close();
      held.delete(database);
    };
    try {
      writeFileSync(owner, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
    } catch (error) {
      release();
      throw error;
    }
    return ok({
      release: () => {
        rmSync(owner, { force: true });
        release();
      },
    });
  } catch (error) {
    return fail(diagnosticOf(error, 'taking the lock of this project'));
  }
};

/** Takes the lock when the build that holds it has ended, and says once that it waits; fails when the signal aborts. */
export const waitForLock = async (
  { lock, clock }: Machine,
  layout: Layout,
  signal: AbortSignal,
  tell: (diagnostic: Diagnostic) => void,
): Promise<Result<Lock>> => {
  for (let waited = false; ; waited = true) {
    const taken = lock(layout);
    const other = taken.diagnostics.find(({ code }) => code === BUILDING);
    if (other === undefined || signal.aborted) return taken;
    if (!waited) tell({ ...other, severity: 'info', hint: 'this goes on when that one has ended' });
    await clock.sleep(TRY_AGAIN, signal);
  }
};

/** Who holds the lock, or held it and died. */
export interface Owner {
  readonly pid: number;
  /** ISO time. */
  readonly since: string;
  /** Whether that process is still there; another may have its number by now. */
  readonly alive: boolean;
}

/** Says who builds, for one who only looks. Undefined when nobody does and the last one ended well. */
export const lockOwner = (layout: Layout): Owner | undefined => {
  const owner = ownerOf(`${layout.lock}-owner`);
  return owner && { ...owner, alive: isAlive(owner.pid) };
};

const ownerOf = (path: string): Omit<Owner, 'alive'> | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Omit<Owner, 'alive'>;
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

const describe = (path: string): string => {
  const owner = ownerOf(path);
  if (owner === undefined) return '';
  return ` (pid ${owner.pid}, since ${new Date(owner.since).toTimeString().slice(0, 5)})`;
};

/** Loads `node:sqlite` without the warning that older Nodes print about it, and without hiding any other. */
const openDatabase = (path: string): DatabaseSync => {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('SQLite is an experimental feature'))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');
    return new Database(path);
  } finally {
    process.emitWarning = emitWarning;
  }
};
