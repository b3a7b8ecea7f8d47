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

/** The emoji of a reaction. The API gives words in one place and emoji in another; unknown words stay as they are. */
export const reactionSign = (reaction: string): string =>
  Object.hasOwn(EMOJI, reaction) ? (EMOJI[reaction] ?? reaction) : reaction;
