import { parseAst } from "vite";
import { textOf } from "./sources";

/** A node of the syntax tree (ESTree with JSX and TypeScript). */
interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** A string that looks like a text for users, and its line. */
interface Sentence {
  line: number;
  text: string;
}

/** A call of t() or t.runs(). */
interface Call {
  line: number;
  /** Matches the keys that the call may use: several, if a part of the key is computed. */
  pattern: RegExp;
  /** The names of the values that the call gives. */
  values: string[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const trees = new Map<string, Node>();

/** The syntax tree of a source. */
export function parsed(path: string): Node {
  const known = trees.get(path);
  if (known) return known;
  const tree = parseAst(textOf(path), { lang: path.endsWith("x") ? "tsx" : "ts" }) as unknown as Node;
  trees.set(path, tree);
  return tree;
}

/** Calls back with each node and the nodes around it, the nearest last. */
function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  const within = [...above, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, within);
  }
}

/** Two words beside each other, or a text that begins like a sentence. */
const WORDS = /\p{L}{2,}[,.:;!?…”)]* [“(]?\p{L}|^“?\p{Lu}\p{Ll}+[.…:!?]?$/u;
/** Attributes with values for browsers, not for people. */
const FOR_BROWSERS =
  /^(class|id|type|role|href|rel|target|d|viewBox|sizes?|src|data-.*|key|accept|autocomplete|transform|points|fill|style|kind|what|in|for|htmlFor)$/;

/** The strings in a source that look like texts for users, and its calls of t(). */
export function placesOf(path: string): { sentences: Sentence[]; calls: Call[] } {
  const source = textOf(path);
  const lineOf = ({ start }: Node) => source.slice(0, start).split("\n").length;
  const sentences: Sentence[] = [];
  const calls: Call[] = [];
  walk(parsed(path), (node, above) => {
    const found = sentenceIn(node, above);
    if (found) sentences.push({ line: lineOf(node), text: found });
    const call = callIn(node);
    if (call) calls.push({ line: lineOf(node), ...call });
  });
  return { sentences, calls };
}

function sentenceIn(node: Node, above: readonly Node[]): string | undefined {
  if (node.type === "JSXText") {
    const text = String(node.value).trim();
    return /\p{L}/u.test(text) ? text : undefined;
  }
  const text =
    node.type === "Literal" && typeof node.value === "string"
      ? node.value
      : node.type === "TemplateElement"
        ? (node.value as { cooked: string }).cooked
        : undefined;
  if (text === undefined || !WORDS.test(text) || above.some(isForDevelopers)) return undefined;
  const parent = above.at(-1);
  const isKey = parent?.type === "Property" && parent.key === node;
  const isCompared = parent?.type === "BinaryExpression" || parent?.type === "SwitchCase";
  return isKey || isCompared ? undefined : text;
}

/**
 * True for imports, types, attributes for the browser, errors and lines of the console: no user reads those.
 */
function isForDevelopers(node: Node): boolean {
  if (/^(Import|Export(All|Named)Declaration$)/.test(node.type)) return node.source != null;
  if (/^TS(?!As|NonNull|Satisfies)/.test(node.type)) return true;
  if (node.type === "JSXAttribute") return FOR_BROWSERS.test(String((node.name as Node).name));
  if (node.type === "NewExpression") return /Error$|Exception$/.test(String((node.callee as Node).name));
  if (node.type !== "CallExpression") return false;
  const callee = node.callee as Node & { object?: Node };
  if (callee.type !== "MemberExpression") return false;
  const isSelector = /^(querySelector(All)?|matches|closest)$/.test(String((callee.property as Node).name));
  return isSelector || callee.object?.name === "console";
}

function callIn(node: Node): Omit<Call, "line"> | undefined {
  if (node.type !== "CallExpression") return undefined;
  const callee = node.callee as Node & { object?: Node; property?: Node };
  const isText = callee.name === "t" || (callee.object?.name === "t" && callee.property?.name === "runs");
  if (!isText) return undefined;
  const [key, values] = node.arguments as Node[];
  const given = ((values?.properties ?? []) as Node[]).map(({ key: name }) => String((name as Node)?.name));
  const patterns = key ? keysIn(key) : [];
  return { pattern: new RegExp(`^(?:${patterns.join("|")})$`), values: given };
}

/** The keys that an expression may produce, as regular expressions. */
function keysIn(key: Node): string[] {
  if (key.type === "Literal") return [RegExp.escape(String(key.value))];
  if (key.type === "ConditionalExpression")
    return [...keysIn(key.consequent as Node), ...keysIn(key.alternate as Node)];
  if (key.type === "TemplateLiteral") {
    const parts = (key.quasis as { value: { cooked: string } }[]).map(({ value }) =>
      RegExp.escape(value.cooked),
    );
    return [parts.join("[\\w-]+")];
  }
  return [];
}
