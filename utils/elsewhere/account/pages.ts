import { TO_COMMENT, TO_NOTIFY } from "../../fetch/api/owner";

const SETTINGS = "https://huggingface.co/settings";

/** Where tokens are listed and revoked. */
export const TOKENS_PAGE = `${SETTINGS}/tokens`;

/** Where one chooses by hand which e-mails are sent. */
export const EMAILS_PAGE = `${SETTINGS}/notifications`;

/** Where a token is made, with what Daypaper can use already ticked, and nothing else. */
export const NEW_TOKEN_PAGE = `${TOKENS_PAGE}/new?${new URLSearchParams([
  ["tokenType", "fineGrained"],
  ["globalPermissions", TO_COMMENT],
  ["ownUserPermissions", TO_COMMENT],
  ["ownUserPermissions", TO_NOTIFY],
])}`;
