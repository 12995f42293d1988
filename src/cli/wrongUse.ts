/** A command that cannot be carried out as it was given: two words and the value. The exit code is 2. */
export class WrongUse extends Error {}
