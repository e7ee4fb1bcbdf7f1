/** What a filled form says, by the codes of its fields; a field that was not measured is absent. */
export type ServiceData = { readonly [field: string]: FieldValue | undefined };
export type FieldValue = number | string | boolean | readonly string[];
