import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Strings } from './strings.ts';

const DATA_URI = /^data:image\/(?:png|jpeg|webp|avif|gif|svg\+xml)[;,]/;

/** A picture that is inside the page; anything that would have to be fetched is not shown. */
export const Picture = (props: {
  readonly source: string | null;
  readonly name: string;
  readonly size?: readonly [width: number, height: number];
  readonly strings: Strings;
}): VNode => {
  const shape = props.size && `aspect-ratio:${props.size[0]}/${props.size[1]}`;
  return props.source !== null && DATA_URI.test(props.source)
    ? html`<img src=${props.source} alt=${props.name} style=${shape} loading="lazy" decoding="async" />`
    : html`<span class="no-picture" style=${shape}>${props.strings.noPicture}</span>`;
};
