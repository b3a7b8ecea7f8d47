import { formatList } from "../i18n/formatList";
import { CONDITIONS, type Conditions } from "../model/rule";
import { t } from "./t";

/** How each condition reads in a rule's name. */
const NAMES: { [Kind in keyof Required<Conditions>]: (value: Required<Conditions>[Kind]) => string } = {
  words: (words) => t("ruleNames.words", { words }),
  pattern: (pattern) => t("ruleNames.pattern", { pattern }),
  author: (name) => t("ruleNames.author", { name }),
  organization: (name) => t("ruleNames.organization", { name }),
  submitter: (name) => t("ruleNames.submitter", { name }),
  keyword: (topic) => t("ruleNames.keyword", { topic }),
  upvotes: (n) => t("ruleNames.upvotes", { n }),
  fewerUpvotes: (n) => t("ruleNames.fewerUpvotes", { n }),
  code: (which) => t(`ruleNames.code.${which}`),
};

/** The name of a rule, made of its conditions: "by Ada Byron and with code". A paper's card gives it as the reason. */
export const ruleName = (rule: Conditions): string =>
  formatList(
    CONDITIONS.flatMap((kind) => {
      const value = rule[kind];
      return value === undefined ? [] : [(NAMES[kind] as (value: unknown) => string)(value)];
    }),
  );
