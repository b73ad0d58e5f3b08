// datasets/NAME/embedding: what the vectors of a textual inversion start from.
import type { Json, Step } from '../build/step.ts';
import { initialize } from '../captions/embedding.ts';
import type { Embedding } from '../recipe/project.ts';
import { bytesOf } from './inputs.ts';
import { datasetTarget, embeddingStep } from './names.ts';

/** The step that writes `embedding.json`: trainers read it, and people paste its text into a WebUI (S-134). */
export function initialization(dataset: string, embedding: Embedding): Step {
  const { name, vectors, init, learned } = embedding;
  return {
    id: embeddingStep(dataset),
    target: datasetTarget(dataset),
    kind: { name: 'embedding', version: 1 },
    params: { name, vectors, init, learned } as Json,
    resources: { cpu: 1 },
    items: [{ name: '', inputs: [] }],
    run: async () => {
      const value = initialize(embedding);
      const content = { bytes: bytesOf(`${JSON.stringify(value)}\n`) };
      const path = `${datasetTarget(dataset)}/embedding.json`;
      return { ok: true, value: value as unknown as Json, outputs: [{ role: 'embedding', path, content }] };
    },
  };
}
