/**
 * Liver limits where the label uses Child-Pugh classes, or mild, moderate and severe for A, B and C.
 * Rows read `id | severity | medicines | class from which it applies | says | labels | section`.
 */
export const HEPATIC = `
hep-apixaban-c | warning | apixaban | C | Not recommended | apixaban | 8 Use in Specific Populations
hep-rivaroxaban | warning | rivaroxaban | B | Avoid in moderate and severe impairment | rivaroxaban | 8 Use in Specific Populations
hep-edoxaban | warning | edoxaban | B | Not recommended in moderate and severe impairment | edoxaban | 8 Use in Specific Populations
hep-ticagrelor | warning | ticagrelor | C | Avoid in severe impairment | ticagrelor | 5 Warnings and Precautions
hep-carvedilol | contraindicated | carvedilol | C | Contraindicated in severe impairment | carvedilol | 4 Contraindications
hep-nebivolol | contraindicated | nebivolol | C | Contraindicated in severe impairment | nebivolol | 4 Contraindications
hep-dronedarone | contraindicated | dronedarone | C | Contraindicated in severe impairment | dronedarone | 4 Contraindications
hep-ivabradine | contraindicated | ivabradine | C | Contraindicated in severe impairment | ivabradine | 4 Contraindications
hep-bosentan | warning | bosentan | B | Avoid in moderate and severe impairment | bosentan | 8 Use in Specific Populations
hep-ambrisentan | warning | ambrisentan | B | Not recommended in moderate and severe impairment | ambrisentan | 8 Use in Specific Populations
hep-riociguat | warning | riociguat | C | Not recommended | riociguat | 8 Use in Specific Populations
hep-duloxetine | warning | duloxetine | A | Avoid in chronic liver disease or cirrhosis | duloxetine | 5 Warnings and Precautions
hep-sumatriptan | contraindicated | sumatriptan, naratriptan | C | Contraindicated in severe impairment | {first} | 4 Contraindications
hep-eletriptan | warning | eletriptan | C | Not recommended in severe impairment | eletriptan | 8 Use in Specific Populations
hep-zolpidem-a | warning | zolpidem | A | 5 mg (immediate release) | zolpidem | 2 Dosage and Administration
hep-zolpidem-c | warning | zolpidem | C | Avoid in severe impairment: encephalopathy | zolpidem | 5 Warnings and Precautions
hep-eszopiclone | warning | eszopiclone | C | No more than 2 mg | eszopiclone | 2 Dosage and Administration
hep-ramelteon | warning | ramelteon, suvorexant, daridorexant | C | Not recommended in severe impairment | {first} | 8 Use in Specific Populations
hep-lemborexant-b | warning | lemborexant | B | No more than 5 mg | lemborexant | 2 Dosage and Administration
hep-lemborexant-c | warning | lemborexant | C | Not recommended | lemborexant | 2 Dosage and Administration
hep-pde5 | warning | tadalafil, vardenafil, avanafil | C | Not recommended in severe impairment | {first} | 8 Use in Specific Populations
hep-sildenafil | warning | sildenafil | A | Consider starting with 25 mg | sildenafil | 2 Dosage and Administration
hep-alfuzosin | contraindicated | alfuzosin | B | Contraindicated in moderate or severe impairment | alfuzosin | 4 Contraindications
hep-silodosin | contraindicated | silodosin | C | Contraindicated in severe impairment | silodosin | 4 Contraindications
hep-solifenacin-b | warning | solifenacin, mirabegron | B | The label limits the dose | {first} | 2 Dosage and Administration
hep-bladder-c | warning | solifenacin, darifenacin, fesoterodine, mirabegron | C | Not recommended | {first} | 2 Dosage and Administration
hep-metformin | warning | metformin | A | Avoid in clinical or laboratory evidence of liver disease: lactic acidosis | metformin | 5 Warnings and Precautions
hep-nirmatrelvir | warning | nirmatrelvir-ritonavir | C | Not recommended | nirmatrelvir-ritonavir | 8 Use in Specific Populations
hep-glecaprevir | contraindicated | glecaprevir-pibrentasvir | B | Contraindicated in moderate or severe impairment | glecaprevir-pibrentasvir | 4 Contraindications
hep-integrase | warning | dolutegravir, bictegravir | C | Not recommended | {first} | 8 Use in Specific Populations
hep-protease | warning | darunavir, atazanavir | C | Not recommended | {first} | 8 Use in Specific Populations
hep-voriconazole | warning | voriconazole | A | Half of the maintenance dose in mild to moderate cirrhosis | voriconazole | 2 Dosage and Administration
hep-tigecycline | warning | tigecycline | C | The label lowers the dose | tigecycline | 2 Dosage and Administration
hep-lurasidone | warning | lurasidone | B | No more than 80 mg a day; severe: 40 mg | lurasidone | 2 Dosage and Administration
hep-escitalopram | warning | escitalopram | A | 10 mg a day | escitalopram | 2 Dosage and Administration
hep-citalopram | warning | citalopram | A | No more than 20 mg a day | citalopram | 2 Dosage and Administration
hep-venlafaxine | warning | venlafaxine | A | Half of the dose or less in mild to moderate impairment | venlafaxine | 2 Dosage and Administration
hep-atomoxetine-b | warning | atomoxetine | B | Half of the usual dose | atomoxetine | 2 Dosage and Administration
hep-atomoxetine-c | warning | atomoxetine | C | A quarter of the usual dose | atomoxetine | 2 Dosage and Administration
hep-lamotrigine | warning | lamotrigine | B | The label lowers the dose by a quarter or more | lamotrigine | 2 Dosage and Administration
hep-vmat2 | contraindicated | tetrabenazine, deutetrabenazine | A | Contraindicated in liver impairment | {first} | 4 Contraindications
hep-valbenazine | warning | valbenazine | B | The label lowers the dose | valbenazine | 2 Dosage and Administration
hep-roflumilast | contraindicated | roflumilast | B | Contraindicated in moderate or severe impairment | roflumilast | 4 Contraindications
hep-tofacitinib | warning | tofacitinib, upadacitinib, baricitinib | C | Not recommended in severe impairment | {first} | 2 Dosage and Administration
hep-leflunomide | contraindicated | leflunomide, teriflunomide | C | Contraindicated in severe impairment | {first} | Boxed Warning, 4 Contraindications
hep-buprenorphine | warning | buprenorphine-naloxone | C | Not recommended in severe impairment | buprenorphine-naloxone | 8 Use in Specific Populations
hep-acetaminophen | warning | acetaminophen | C | Severe impairment: contraindicated by vein; by mouth ask about the dose | acetaminophen (Ofirmev) | 4 Contraindications
hep-colchicine | warning | colchicine | C | The label spaces the courses | colchicine | 2 Dosage and Administration
`;
