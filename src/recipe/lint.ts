import type { Checks } from './checks.ts';
import { below } from './pointer.ts';
import type { CheckSetting, Lint } from './project.ts';
import type { Lint as Entry } from './recipe.generated.ts';

/** `lint` of a dataset or a training. */
export const resolveLint = (entry: Entry, pointer: string, checks: Checks): Lint => ({
  checks: Object.entries(entry.checks).map(([id, setting]): CheckSetting => {
    const { severity, threshold, thresholds } = typeof setting === 'string' ? { severity: setting } : setting;
    return {
      id,
      ...(severity !== undefined && { severity }),
      thresholds: { ...(threshold !== undefined && { threshold }), ...thresholds },
      where: checks.locate(below(pointer, 'checks', id), 'key'),
    };
  }),
  waivers: entry.waivers.map((waiver, index) => ({
    ...waiver,
    where: checks.locate(below(pointer, 'waivers', index, 'id')),
  })),
});
