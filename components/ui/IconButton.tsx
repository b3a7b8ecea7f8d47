import type { ButtonHTMLAttributes } from "preact";
import { Icon, type IconName } from "./Icon";

interface Props extends Omit<ButtonHTMLAttributes, "icon" | "name"> {
  icon: IconName;
  filled?: boolean;
  /** The accessible name: what the button does. Also its title, unless another is given. */
  name: string;
}

/** A button with a drawing in place of words. */
export const IconButton = ({ icon, filled, name, ...button }: Props) => (
  <button type="button" class="icon-button" aria-label={name} title={name} {...button}>
    <Icon name={icon} filled={filled} />
  </button>
);
