import type { ButtonHTMLAttributes } from "preact";
import { Icon, type IconName } from "./Icon";

interface Props extends Omit<ButtonHTMLAttributes, "icon" | "name"> {
  icon: IconName;
  filled?: boolean;
  /** What it does, for those who don't see the drawing; also its title where no other is given. */
  name: string;
}

/** A button that is a drawing. */
export const IconButton = ({ icon, filled, name, ...button }: Props) => (
  <button type="button" class="icon-button" aria-label={name} title={name} {...button}>
    <Icon name={icon} filled={filled} />
  </button>
);
