import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

/**
 * Runs in the page on show if its address does not say which paper it is about. It returns what the page says
 * of itself and its links to arXiv, as texts only. It changes nothing in the page.
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
