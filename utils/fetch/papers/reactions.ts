const EMOJI: Readonly<Record<string, string>> = {
  fire: "🔥",
  rocket: "🚀",
  eyes: "👀",
  heart: "❤️",
  hugs: "🤗",
  cool: "😎",
  plus: "➕",
  brain: "🧠",
  thumbsup: "👍",
  handshake: "🤝",
  sad: "😔",
  mindblown: "🤯",
};

/** A reaction as it is shown: the API gives words in one place and emoji in another, and may give words unknown here. */
export const reactionSign = (reaction: string): string =>
  Object.hasOwn(EMOJI, reaction) ? (EMOJI[reaction] ?? reaction) : reaction;
