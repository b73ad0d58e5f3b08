// Listings on disk: to read the names of 20,000 files again, and sort out what belongs together, is a third of what it
// takes to lay out a graph.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Dataset } from '../recipe/project.ts';
import { Folders, stampOf } from './folders.ts';
import {
  asksFacts,
  fileFinder,
  type ListedPicture,
  type Listing,
  listDataset,
  pathFinder,
  stemOf,
} from './listing.ts';

/** A listing, and how to keep it for later. */
export interface FoundListing {
  readonly listing: Listing;
  /** Writes it down, if it is new; that it cannot be written is no loss. `now` is the time in milliseconds. */
  readonly keep: (now?: number) => void;
}

/** What few pictures have. */
type Rest = Partial<Pick<ListedPicture, 'override' | 'facts' | 'mask' | 'clash'>>;

interface Written extends Pick<Listing, 'names' | 'orphans' | 'misplaced' | 'latents' | 'strayOverrides'> {
  readonly asked: unknown;
  readonly stamps: readonly (readonly [folder: string, stamp: string | null])[];
  readonly files: readonly ListedPicture['files'][];
  readonly rest: readonly (readonly [position: number, Rest])[];
}

const FORM = 'sdbuild-listing 1';

/** What changed so lately, in milliseconds, may change again and look the same: FAT stamps by two seconds. */
const YOUNG = 3_000;

/** Lists the pictures of a dataset, or takes the listing kept in `path` while all its folders are as they were. */
export function findListing(project: string, dataset: Dataset, path: string): FoundListing {
  const asked = askedOf(dataset);
  const kept = read(path);
  if (
    kept !== undefined &&
    JSON.stringify(kept.asked) === JSON.stringify(asked) &&
    kept.stamps.every(([folder, stamp]) => stampOf(join(project, folder)) === stamp)
  )
    return { listing: listingOf(project, kept), keep: () => {} };
  const folders = new Folders(project);
  const listing = listDataset(project, dataset, folders);
  const stamps = folders.stamps && [...folders.stamps];
  const write = (now = Date.now()): void => {
    if (stamps?.every(([, stamp]) => !isYoung(stamp, now)))
      keep(path, { asked, stamps, ...writtenOf(listing) });
  };
  return { listing, keep: write };
}

/** All that of a dataset decides which pictures it has, and what belongs to them. */
const askedOf = (dataset: Dataset): unknown => {
  const { images, captions, masks } = dataset;
  return {
    images: images.map(({ glob }) => glob),
    endings: captions.from.map(source => ('ending' in source ? source.ending : null)),
    overrides: captions.overrides.kind === 'folder' ? captions.overrides.path : null,
    masks: masks ?? null,
    facts: asksFacts(dataset),
  };
};

const writtenOf = (listing: Listing): Omit<Written, 'asked' | 'stamps'> => {
  const { names, pictures, orphans, misplaced, latents, strayOverrides } = listing;
  const rest = pictures.flatMap(({ override, facts, mask, clash }, position) =>
    override === null && facts === null && mask === undefined && clash === null
      ? []
      : [[position, { override, facts, ...(mask !== undefined && { mask }), clash }] as const],
  );
  const files = pictures.map(picture => picture.files);
  return { names, files, rest, orphans, misplaced, latents, strayOverrides };
};

function listingOf(project: string, kept: Written): Listing {
  const { names, files, rest, orphans, misplaced, latents, strayOverrides, stamps } = kept;
  const rests = new Map(rest);
  const later = new Folders(project);
  return {
    names,
    pictures: names.map((path, position) => ({
      path,
      stem: stemOf(path),
      files: files[position] ?? [],
      override: null,
      facts: null,
      clash: null,
      ...rests.get(position),
    })),
    orphans,
    misplaced,
    latents,
    strayOverrides,
    hasFile: fileFinder(later),
    inProject: pathFinder(project),
    get folders() {
      return [...new Set([...stamps.map(([folder]) => folder), ...later.visited])];
    },
  };
}

/** Undefined when there is none, or none that is whole. */
function read(path: string): Written | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(body) ? (JSON.parse(body) as Written) : undefined;
  } catch {
    return undefined;
  }
}

const headOf = (body: string): string => `${FORM} ${crc32(body)}`;

const isYoung = (stamp: string | null, now: number): boolean =>
  stamp?.split(' ', 2).some(time => Math.abs(now - Number(time)) < YOUNG) === true;

function keep(path: string, written: Written): void {
  const body = JSON.stringify(written);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, `${headOf(body)}\n${body}`);
    renameSync(`${path}.new`, path);
  } catch {
    // A full disk, a folder of somebody else's: then it is listed again.
  }
}
