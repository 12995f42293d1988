/**
 * A line that says when the report was published, its dates written as `#`.
 *
 *     Published: #     First published on # | Updated #     By Ada Ito · #     # 14:05 BST
 */
export const dateline =
  /^(?:by [^#]{0,80}[|·•—–-] ?)?(?:(?:first|last|originally) )?(?:(?:published|posted|updated|modified|issued|filed|date|created)(?: on| at)?:? ?)?#(?: ?[|·•].{0,60}| [A-Z]{2,4})?$/i;
