import { EXIT } from './options.ts';

/** Ends quietly when nobody reads any more: `sdbuild -n | head` is no fault of anyone's. For all who use stdout. */
export function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.interrupted);
  });
}
