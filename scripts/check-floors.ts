// Imports only ever point down: a room may import rooms on lower floors, never its own floor's neighbours
// or anything above, and from another room only what that room shows in its public modules.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const FLOORS: readonly (readonly string[])[] = [
  ['diagnostics'],
  ['images', 'captions', 'training', 'models', 'build', 'runners'],
  ['lint', 'previews', 'trainers', 'merging', 'recipe', 'show'],
  ['targets'],
  ['cli'],
];

const src = resolve(import.meta.dirname, '..', 'src');
const floorOf = (room: string): number => FLOORS.findIndex(rooms => rooms.includes(room));
const faults: string[] = [];

for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
  const file = join(entry.parentPath, entry.name);
  const room = relative(src, file).split(sep)[0] ?? '';
  const text = readFileSync(file, 'utf8');
  if (floorOf(room) < 0) faults.push(`${relative(src, file)}: no floor is declared for room "${room}"`);
  for (const match of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const target = relative(src, resolve(dirname(file), match[1] ?? ''));
    const other = target.split(sep)[0] ?? '';
    if (other === room || target.startsWith('..')) continue;
    const line = text.slice(0, match.index).split('\n').length;
    if (floorOf(other) >= floorOf(room))
      faults.push(
        `src/${relative(src, file)}:${line}: ${room}/ may not import ${other}/ (not a lower floor)`,
      );
  }
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
