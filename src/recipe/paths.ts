/**
 * Whether a path or glob could name something outside the project: absolute on any system, from a home folder,
 * or with a `..` anywhere, also inside braces. Paths are written with `/`.
 */
export const leavesProject = (path: string): boolean =>
  /^([/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\{},]/).includes('..');
