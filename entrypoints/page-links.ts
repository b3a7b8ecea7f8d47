import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

/**
 * Looked up in the page on show when its address does not say which paper it is about: what it says of itself, and its
 * links to arXiv. It changes nothing there, and its answer is nothing but those texts.
 */
export default defineUnlistedScript(() => {
  const about = document.querySelectorAll<HTMLMetaElement>(
    'meta[name^="citation_" i], meta[name="dc.identifier" i]',
  );
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href*="arxiv" i]');
  return {
    own: [...about].map((meta) => meta.content).slice(0, 50),
    links: [...links].map((link) => link.href).slice(0, 500),
  };
});
