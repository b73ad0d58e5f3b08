import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { BucketReport, CaptionReport, PictureReport } from './data.ts';
import { TOKEN_LIMIT } from './dataset-charts.ts';
import { Picture } from './picture.ts';
import type { Strings } from './strings.ts';

/** Width of a square picture; others get the same area, so that no bucket looks more important. */
const SQUARE_PX = 190;

/** All pictures with what the trainer will read, bucket by bucket, each in its true shape. */
export const ContactSheet = ({
  buckets,
  strings,
}: {
  buckets: readonly BucketReport[];
  strings: Strings;
}): VNode => html`
  <p class="legend">
    <b class="tag keep">${strings.legendKeep}</b>
    <span class="tag">${strings.legendTag}</span>
    <s class="tag removed">${strings.legendRemoved}</s>
  </p>
  ${buckets.map(({ size, count, pictures }) => {
    const [width, height] = size;
    const cell = Math.round(SQUARE_PX * Math.sqrt(width / height));
    return html`
      <section class="bucket">
        <h4>${width}×${height}<small>${strings.pictures(count)}</small></h4>
        <div class="sheet" style="--cell:${Math.max(150, cell)}px">
          ${pictures.map(picture => html`<${Cell} picture=${picture} size=${size} strings=${strings} />`)}
        </div>
        ${count > pictures.length ? html`<p class="more">${strings.notShown(count - pictures.length)}</p>` : null}
      </section>`;
  })}`;

const Cell = (props: {
  readonly picture: PictureReport;
  readonly size: BucketReport['size'];
  readonly strings: Strings;
}): VNode => {
  const { picture, size, strings } = props;
  return html`
    <figure>
      <${Picture} source=${picture.thumb} name=${picture.name} size=${size} strings=${strings} />
      <figcaption>
        <div class="name"><span title=${picture.name}>${picture.name}</span>
          <small>${strings.repeats(picture.repeats)}</small>
          <small class=${picture.tokens > TOKEN_LIMIT ? 'over' : ''}>${strings.tokenCount(picture.tokens)}</small>
        </div>
        <${Caption} caption=${picture.caption} strings=${strings} />
      </figcaption>
    </figure>`;
};

const Caption = ({ caption, strings }: { caption: CaptionReport; strings: Strings }): VNode => html`
  <p class="caption">
    ${caption.keep.map(tag => html`<b class="tag keep">${tag}</b> `)}
    ${caption.tags.map(tag => html`<span class="tag">${tag}</span> `)}
    ${caption.removed.map(
      ({ tag, rule }) =>
        html`<s class="tag removed" title=${rule === undefined ? strings.legendRemoved : strings.removedBy(rule)}>${tag}</s> `,
    )}
  </p>`;
