/**
 * The ticket that lets text leave for a model. Only `deidentify` issues it, after the residual
 * check found nothing; nothing inherits it from storage (FOUNDATION, "Text earns its ticket anew").
 */
declare const deidentifiedText: unique symbol;

export type DeidentifiedText = string & { readonly [deidentifiedText]: true };
