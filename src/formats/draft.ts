/** Something whose fields are set one by one, until it is given away and nobody changes it any more. */
export type Draft<Node> = { -readonly [Field in keyof Node]: Node[Field] };
