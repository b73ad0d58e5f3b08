// Snakemake: two rules with a wildcard.
import { pictureOf, tagFileOf } from '../project.ts';
import { graphOf, makeOutputs, writeBuildFile } from './graph.ts';
import type { Peer } from './peer.ts';

export const snakemake: Peer = {
  name: 'Snakemake',
  program: 'snakemake',
  most: 10_000,
  slow: true,
  prepare: (project, program, out) => {
    const source = (path: string): string => path.replace('000/000000', '{id[0]}{id[1]}{id[2]}/{id}');
    const text = `
STEMS = [f"{index:06}" for index in range(${project.pictures})]
rule all:
    input: expand("${out}/{id}.png", id=STEMS), "${out}/manifest.jsonl", "${out}/lint.json"
rule picture:
    input: lambda w: "${source(pictureOf(0))}".format(id=w.id)
    output: "${out}/{id}.png"
    shell: "cp {input} {output}"
rule caption:
    input: lambda w: "${source(tagFileOf(0))}".format(id=w.id)
    output: "${out}/{id}.txt"
    shell: "cp {input} {output}"
rule report:
    input: expand("${out}/{id}.txt", id=STEMS)
    output: "${out}/manifest.jsonl", "${out}/lint.json"
    shell: "touch {output}"
`;
    writeBuildFile(project, out, { [`${out}/Snakefile`]: text });
    makeOutputs(project, graphOf(project, out));
    const argv = [program, '--cores', '2', '--quiet', 'all', '--snakefile', `${out}/Snakefile`];
    return { name: 'Snakemake', argv, folder: project.folder };
  },
};
