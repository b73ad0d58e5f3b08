import { tileOf, type Windows } from './windows.ts';

/** Share of steps inside blocks that must not be nothing: pixel art is all flat but for its own grid. */
const UNEVEN = 0.1;

/**
 * How much brightness steps between the 8-pixel blocks of a JPEG compared with inside them, along the worse axis: about
 * 1 in a clean picture, higher the more was compressed away, and still so when it was saved as a PNG later. The grid
 * began in a corner of the picture before it was set upright. Undefined for pictures too smooth or too flat to tell.
 */
export function blockiness(
  windows: Windows,
  {
    width,
    height,
    orientation,
  }: { readonly width: number; readonly height: number; readonly orientation: number },
): number | undefined {
  // Where the picture's right or lower edge was the first column or row of the file, the grid counts from there.
  const phaseX = [2, 3, 6, 7].includes(orientation) ? width % 8 : 0;
  const phaseY = [3, 4, 7, 8].includes(orientation) ? height % 8 : 0;
  const across = stepRatio(windows, phaseX, false);
  const down = stepRatio(windows, phaseY, true);
  return across === undefined || down === undefined ? (across ?? down) : Math.max(across, down);
}

function stepRatio(windows: Windows, phase: number, down: boolean): number | undefined {
  const { values, width } = windows.plane;
  const stride = down ? width : 1;
  let [grid, onGrid, inside, offGrid, uneven] = [0, 0, 0, 0, 0];
  for (let tile = 0; tile < windows.count; tile++) {
    const { left, top } = tileOf(windows, tile);
    for (let y = down ? 1 : 0; y < windows.height; y++)
      for (let x = down ? 0 : 1; x < windows.width; x++) {
        const at = (top + y) * width + left + x;
        const step = Math.abs((values[at] ?? 0) - (values[at - stride] ?? 0));
        if (((down ? y : x) - phase) % 8 === 0) {
          grid += step;
          onGrid++;
        } else {
          inside += step;
          offGrid++;
          if (step > 0) uneven++;
        }
      }
  }

  if (onGrid === 0 || offGrid === 0 || uneven / offGrid < UNEVEN) return undefined;
  return grid / onGrid / (inside / offGrid);
}
