import type { ComponentType } from "preact";
import type { PageViewName } from "../../utils/route/route";
import { lazily } from "../ui/lazily";

/** The views that are pages of their own: what draws them is loaded for whoever wants to see them. */
export const PAGE_VIEWS: Record<PageViewName, ComponentType> = {
  reading: lazily(async () => (await import("../reading/ReadingPage")).ReadingPage),
  rules: lazily(async () => (await import("../rules/RulesPage")).RulesPage),
  digest: lazily(async () => (await import("../digest/DigestPage")).DigestPage),
};
