import temml from "temml";
import type { Formula } from "./formula";

/** A MathML element; a page makes a real one of it. */
export interface MathNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  style: Readonly<Record<string, string>>;
  children: readonly (MathNode | string)[];
}

/** A node of Temml's tree: an element, a text, or a fragment that groups them. */
interface Made {
  type?: string;
  text?: string;
  href?: string;
  attributes?: Record<string, string>;
  style?: Record<string, string>;
  classes?: string[];
  children?: Made[];
}

const words = (list: string) => new Set(list.split(" "));

const ELEMENTS = words(
  "math mrow mi mn mo mtext mspace msub msup msubsup munder mover munderover mmultiscripts mprescripts none mfrac msqrt " +
    "mroot mtable mtr mtd mpadded mphantom mstyle menclose",
);
/** The allowed attributes: no address, no id, and no color, which might not suit both themes. */
const ATTRIBUTES = words(
  "display displaystyle scriptlevel mathvariant mathsize form fence stretchy symmetric movablelimits minsize maxsize " +
    "accent lspace rspace width height depth voffset linethickness notation rowspan columnspan",
);
const STYLES = words(
  "padding paddingLeft paddingRight paddingTop paddingBottom marginLeft width textAlign fontWeight mathDepth " +
    "border borderTop borderBottom borderLeft borderRight",
);
/** The classes that Formula.css styles. */
const CLASSES = words("tml-left tml-right tml-jot tml-overline tml-underline");

/** The largest size or shift in a formula, in em and in any other unit. */
const LARGEST = { em: 12, other: 100 };

/** The deepest nesting of elements: browsers lay out deeper ones slowly, or not at all. Papers nest some ten. */
const DEEPEST = 100;

/** How many macro expansions one formula may take. */
const MOST_EXPANSIONS = 200;

/** The MathML of a formula; undefined if it has a mistake, or a command or a size that is not allowed. */
export function mathml({ tex, isDisplay }: Formula): MathNode | undefined {
  try {
    const tree = temml.__renderToMathMLTree(tex, {
      displayMode: isDisplay,
      throwOnError: true,
      trust: false,
      maxExpand: MOST_EXPANSIONS,
      maxSize: [LARGEST.em, LARGEST.other],
      macros: {},
    });
    const [math] = allowed(tree);
    return typeof math === "object" && math.name === "math" ? math : undefined;
  } catch {
    // A mistake in the formula, a bug in Temml, or nesting deeper than the stack: the page shows the source instead.
    return undefined;
  }
}

/**
 * Copies Temml's tree with only the allowed attributes, styles and classes.
 * @throws for an element or a size that is not allowed, a link, or nesting that is too deep
 */
function allowed(made: Made, depth = 0): (MathNode | string)[] {
  if (made.text !== undefined) return [made.text];
  if (depth > DEEPEST) throw new Error("nested too deeply");
  const children = (made.children ?? []).flatMap((child) => allowed(child, depth + 1));
  if (made.href !== undefined) throw new Error("a link");
  if (!made.type) return children;
  if (!ELEMENTS.has(made.type)) throw new Error(`an element ${made.type}`);
  const classes = (made.classes ?? []).filter((name) => CLASSES.has(name)).join(" ");
  const attributes = { ...pick(made.attributes, ATTRIBUTES), ...(classes && { class: classes }) };
  return [{ name: made.type, attributes, style: pick(made.style, STYLES), children }];
}

function pick(from: Record<string, string> | undefined, names: Set<string>): Record<string, string> {
  const kept = Object.entries(from ?? {}).filter(([name]) => names.has(name));
  for (const [, value] of kept) {
    for (const [, size = "", unit] of String(value).matchAll(/(-?[\d.]+)(em)?/g)) {
      if (Math.abs(Number(size)) > LARGEST[unit ? "em" : "other"]) throw new Error(`a size of ${value}`);
    }
  }
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
