/** Words with a full stop that does not end a sentence, lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev hon pres gov sen rep lt col gen maj capt cmdr adm sgt cpl pvt pte insp supt det cllr " +
    "st ste mt ft messrs mme mlle sr jr fr br msgr " +
    "vs v no nos vol pp para fig approx est dept inc ltd corp co bros univ assn " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri " +
    "e.g i.e cf al ca"
  ).split(" "),
);

/** Words that start a sentence rather than go on with a name. */
export const starters: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you but and in on at by to of from for with his her their our its my this that these " +
    "those there then when after before as for if while since because however meanwhile so no not what who how why where " +
    "both some many most all each one two three another other earlier later still yet also now nor or about more"
  ).split(" "),
);
