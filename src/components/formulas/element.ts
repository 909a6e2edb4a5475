/** An element of MathML, as the browser has it or as a test reads it. */
export interface MathElement {
  name: string;
  children: readonly MathElement[];
  text: string;
  attribute(name: string): string | undefined;
}

/** Whether an element is the operator “mod”. */
export const isModulo = (element: MathElement | undefined) =>
  element?.name === 'mo' && element.text === 'mod';

/** Whether an element is the invisible sign after the name of a function. */
export const isApplied = ({ name, text }: MathElement) => name === 'mo' && text === '\u2061';
