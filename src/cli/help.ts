import { EXIT } from './options.ts';

const TEXT = `sdbuild: make for Stable Diffusion fine-tunes

  sdbuild [target…]           build targets (the recipe's default ones), e.g. datasets/aki, merge/aki-model
      -n, --dry-run           only say what would be built, and why
      -k, --keep-going        go on with what does not depend on a failure
      -j, --jobs N            CPU steps at once (all cores)
          --force             build the targets anew even if they are fresh
  sdbuild watch [target…]     build again whatever changes concern; trainings wait for a word (t) or --train
  sdbuild check [dataset…]    what is wrong with datasets and trainings (train/NAME); trains nothing
                                                                --all --gate --review NAME --seen GLOB --sarif FILE|-
  sdbuild rehearse [training…]  each training in a minute on the CPU: what would go wrong in it
  sdbuild pick train/NAME     which steps of a training can be chosen; --step N goes on from there, or ends there   --undo
  sdbuild status              the targets, the store and the last build at a glance
  sdbuild why NAME [ITEM]     why a target, a step or a file is stale or fresh      --key --force
  sdbuild why IMAGE [TAG]     where the tags of a caption come from, and which rule took one away  --built
  sdbuild test [dataset…]     the caption tests of the recipe
  sdbuild diff [REV]          what an edit changes in the captions, before a build or since a git revision
                                                                --stat --most N --all
  sdbuild suggest core        tags that the trigger might learn, as YAML to paste           --threshold N
  sdbuild log NAME [ITEM]     what a step printed when it last ran                  -f --previous
  sdbuild log train/NAME --steps   what every step of a training trained
  sdbuild gc                  remove from the store what no record needs            --keep-last N --max-size SIZE -n
  sdbuild verify              read everything again, and mend what is damaged
  sdbuild clean [target…]     take what was built out of build/                     --all (.sdbuild/ too) -n
  sdbuild graph [target…]     what is made from what             --format mermaid|dot|json
  sdbuild setup diffusers     make the Python environment that real trainings run in
  sdbuild doctor              whether this computer has what they need, and what to do about it
  sdbuild schedule TEXT       learning rates of an LR string, or of train/NAME       --steps N --svg FILE|-
  sdbuild buckets WxH…        the bucket of a picture size       --resolution N|WxH --min N --max N --step N --no-upscale
  sdbuild tokens TEXT         CLIP tokens of a prompt            --file FILE (of a caption or picture, tag by tag)
  sdbuild inspect FILE…       what a .safetensors file holds, or the loss log (.csv, .log) of another trainer

everywhere: -C DIR (the project folder), --json (JSON lines), --no-color, --version
exit codes: 0 done, 1 a step or a check failed, 2 the recipe or the command line is wrong, 130 interrupted
`;

export async function run(): Promise<number> {
  process.stdout.write(TEXT);
  return EXIT.done;
}
