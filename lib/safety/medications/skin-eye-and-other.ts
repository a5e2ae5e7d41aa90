/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const SKIN_EYE_AND_OTHER = `
tretinoin | retin-a |
adapalene | differin |
benzoyl peroxide | |
clobetasol | temovate | corticosteroid_local
fluocinonide | lidex | corticosteroid_local
mupirocin | bactroban |
clotrimazole | lotrimin |
miconazole | monistat |
ketotifen | zaditor |
olopatadine | patanol, pataday |
azelastine | astelin, astepro |
latanoprost | xalatan |
bimatoprost | lumigan |
travoprost | travatan |
brimonidine | alphagan |
dorzolamide | trusopt |
pilocarpine | salagen |
pimecrolimus | elidel |
sevoflurane | ultane | qt_prolonging
cocaine | | qt_prolonging
hyaluronic acid | synvisc |
glucosamine | |
ginkgo | ginkgo biloba |
latex | | latex
`;
