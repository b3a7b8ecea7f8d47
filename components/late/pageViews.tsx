import type { ComponentType } from "preact";
import type { PageViewName } from "../../utils/route/route";
import { lateComponent } from "../ui/lateComponent";

/** The views that show no list. Each is loaded when it is first shown. */
export const PAGE_VIEWS: Record<PageViewName, ComponentType> = {
  reading: lateComponent(async () => (await import("../reading/ReadingPage")).ReadingPage),
  rules: lateComponent(async () => (await import("../rules/RulesPage")).RulesPage),
  digest: lateComponent(async () => (await import("../digest/DigestPage")).DigestPage),
};
