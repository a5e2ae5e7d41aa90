import { type Medication, SINGLE_INGREDIENTS } from "../medication-table";
import type { RowSide } from "./safety-row";

function isIngredientOn(ingredient: string, side: RowSide): boolean {
  if (side.ingredients.includes(ingredient)) return true;
  const classes = SINGLE_INGREDIENTS.get(ingredient)?.classes ?? [];
  return side.classes.some((name) => classes.includes(name));
}

/**
 * The ingredient by which a medicine stands on a side of a row, or null. A combined product stands
 * there by one of its ingredients, or by its own name where the row names the product.
 */
export function matchSide(medication: Medication, side: RowSide): string | null {
  const found = medication.ingredients.find((ingredient) => isIngredientOn(ingredient, side));
  if (found !== undefined) return found;
  return side.ingredients.includes(medication.ingredient) ? medication.ingredient : null;
}

/** Single ingredients on a side, then combined products it names; what the side stands for. */
export function membersOf(side: RowSide): readonly string[] {
  const single = [...SINGLE_INGREDIENTS.keys()].filter((name) => isIngredientOn(name, side));
  const products = side.ingredients.filter((name) => !SINGLE_INGREDIENTS.has(name));
  return [...single, ...products];
}
