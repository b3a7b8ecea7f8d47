import { TO_COMMENT, TO_NOTIFY } from "../../fetch/api/owner";

const SETTINGS = "https://huggingface.co/settings";

/** The page that lists and revokes tokens. */
export const TOKENS_PAGE = `${SETTINGS}/tokens`;

/** The page for choosing which e-mails Hugging Face sends. */
export const EMAILS_PAGE = `${SETTINGS}/notifications`;

/** The page that makes a token. Only the permissions that Daypaper uses are ticked. */
export const NEW_TOKEN_PAGE = `${TOKENS_PAGE}/new?${new URLSearchParams([
  ["tokenType", "fineGrained"],
  ["globalPermissions", TO_COMMENT],
  ["ownUserPermissions", TO_COMMENT],
  ["ownUserPermissions", TO_NOTIFY],
])}`;
