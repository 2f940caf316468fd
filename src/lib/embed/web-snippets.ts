import { escapeAttribute as html, stringLiteral } from './escape.ts';
import { PICTURE, type Handout } from './shared-view.ts';
import { EMBED_HEIGHT } from './snippets.ts';

/** The picture in its link: what is left of every embed where no script runs. */
function linkedPicture({ page, svg, alt }: Handout): string {
  return (
    `<a href="${html(page)}"><img src="${html(svg)}" width="${PICTURE.width}" height="${PICTURE.height}" ` +
    `alt="${html(alt)}" style="max-width:100%;height:auto"></a>`
  );
}

function scriptTag({ script }: Handout): string {
  return `<script async src="${html(script)}"></script>`;
}

/** A frame and nothing else. */
export function frame({ embed, frameTitle }: Handout): string {
  return (
    `<iframe src="${html(embed)}" title="${html(frameTitle)}" ` +
    `width="100%" height="${EMBED_HEIGHT}" loading="lazy" style="border:0" ` +
    `referrerpolicy="strict-origin-when-cross-origin"></iframe>`
  );
}

/** A picture with its caption, which the host script brings to life. */
export function figure(view: Handout): string {
  return [
    `<figure class="kalrekha" data-src="${html(view.embed)}" data-title="${html(view.frameTitle)}">`,
    `  ${linkedPicture(view)}`,
    `  <figcaption>${html(view.title)}. ${html(view.credit)}</figcaption>`,
    '</figure>',
    scriptTag(view),
  ].join('\n');
}

/** The same as an element of its own. */
export function element(view: Handout): string {
  return [
    scriptTag(view),
    `<kalrekha-timeline src="${html(view.embed)}" title="${html(view.frameTitle)}">`,
    `  ${linkedPicture(view)}`,
    '</kalrekha-timeline>',
  ].join('\n');
}

/** A component for React: the element, and its script once a page. */
export function react(view: Handout): string {
  return `import { useEffect } from 'react';

const script = ${stringLiteral(view.script)};

export function KalrekhaTimeline() {
  useEffect(() => {
    if ([...document.scripts].some(({ src }) => src === script)) return;
    document.head.append(Object.assign(document.createElement('script'), { src: script, async: true }));
  }, []);
  return (
    <kalrekha-timeline src={${stringLiteral(view.embed)}} title={${stringLiteral(view.frameTitle)}}>
      <a href={${stringLiteral(view.page)}}>
        <img
          src={${stringLiteral(view.svg)}}
          width={${PICTURE.width}}
          height={${PICTURE.height}}
          alt={${stringLiteral(view.alt)}}
          style={{ maxWidth: '100%', height: 'auto' }}
        />
      </a>
    </kalrekha-timeline>
  );
}`;
}

/** A component for Svelte. */
export function svelte(view: Handout): string {
  return `<svelte:head>
  <script async src={${stringLiteral(view.script)}}></script>
</svelte:head>

<kalrekha-timeline src={${stringLiteral(view.embed)}} title={${stringLiteral(view.frameTitle)}}>
  <a href={${stringLiteral(view.page)}}>
    <img
      src={${stringLiteral(view.svg)}}
      width={${PICTURE.width}}
      height={${PICTURE.height}}
      alt={${stringLiteral(view.alt)}}
      style:max-width="100%"
      style:height="auto"
    />
  </a>
</kalrekha-timeline>`;
}
