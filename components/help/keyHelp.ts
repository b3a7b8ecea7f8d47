/** What a key does, as the help says it. */
export interface KeyHelp {
  keys: string[];
  does: string;
}

/** Every key, in the order of the help. */
export const KEY_HELP: KeyHelp[] = [
  { keys: ["j", "k"], does: "Next and previous paper, of the list or opened" },
  { keys: ["o", "Enter"], does: "Open the paper on Hugging Face" },
  { keys: ["s"], does: "Save" },
  { keys: ["m"], does: "Mark as read" },
  { keys: ["h"], does: "Hide" },
  { keys: ["u", "Ctrl Z"], does: "Undo" },
  { keys: ["x", "Ctrl A"], does: "Select a saved paper, or all" },
  { keys: ["x", "t"], does: "In a digest: skip, mute a topic" },
  { keys: ["Alt ↑", "Alt ↓"], does: "Move a saved paper, ordered by hand" },
  { keys: ["Ctrl Enter"], does: "Post the comment that is being written" },
  { keys: ["Esc"], does: "Close the opened paper" },
  { keys: ["[", "]"], does: "Previous and next day, week or month" },
  { keys: ["g d", "g w", "g m", "g t", "g s"], does: "Day, Week, Month, Trending, Saved" },
  { keys: ["/"], does: "Search" },
  { keys: ["r"], does: "Refresh" },
  { keys: ["Alt Shift S"], does: "Save the paper of any page" },
  { keys: ["?"], does: "This help" },
];
