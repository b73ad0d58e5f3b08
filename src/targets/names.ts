// Ids of the steps, and what people call the targets they belong to.

export const datasetTarget = (name: string): string => `datasets/${name}`;
export const picturesStep = (name: string): string => `datasets/${name}/pictures`;
export const analysisStep = (name: string): string => `datasets/${name}/analysis`;
export const resemblancesStep = (name: string): string => `datasets/${name}/resemblances`;
export const latentsStep = (name: string): string => `datasets/${name}/latents`;
export const captionsStep = (name: string): string => `datasets/${name}/captions`;
export const captionFilesStep = (name: string): string => `datasets/${name}/caption-files`;
export const masksStep = (name: string): string => `datasets/${name}/masks`;
export const rowsStep = (name: string): string => `datasets/${name}/rows`;
export const manifestStep = (name: string): string => `datasets/${name}/manifest`;
export const embeddingStep = (name: string): string => `datasets/${name}/embedding`;
export const checksStep = (name: string): string => `datasets/${name}/checks`;
export const talliesStep = (name: string): string => `datasets/${name}/tallies`;
export const lintStep = (name: string): string => `datasets/${name}/lint`;
export const gateStep = (name: string): string => `datasets/${name}/gate`;
export const trainStep = (name: string): string => `train/${name}`;
export const rehearsalStep = (name: string): string => `rehearse/${name}`;
export const lossStep = (name: string): string => `loss/${name}`;
/** A target beside the training: what it will be, which is known and checked before it starts. */
export const planTarget = (name: string): string => `train/${name}/plan`;
export const trainLintStep = (name: string): string => `train/${name}/lint`;
export const trainGateStep = (name: string): string => `train/${name}/gate`;
/** Pictures of a class, by the digest of what they are drawn from. */
export const classStep = (name: string): string => `class-pictures/${name}`;
export const previewsStep = (name: string): string => `previews/${name}`;
export const previewMeasuresStep = (name: string): string => `previews/${name}/measures`;
export const healthStep = (name: string): string => `previews/${name}/health`;
export const evaluationTarget = (name: string): string => `evaluate/${name}`;
export const seedsStep = (name: string): string => `evaluate/${name}/seeds`;
export const drawnStep = (name: string, training: string): string => `evaluate/${name}/drawn/${training}`;
export const verdictStep = (name: string): string => `evaluate/${name}/verdict`;
export const mergeStep = (name: string): string => `merge/${name}`;
export const REPORT = 'report';
