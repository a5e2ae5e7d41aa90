/**
 * Ages in years, as a label states them (28 days is 0.08, 1 month 0.09, 2 months 0.17). Rows read
 * `id | severity | medicines | below N or from N | says | labels | section`.
 */
export const AGE = `
age-codeine-12 | contraindicated | codeine, tramadol | below 12 | Contraindicated below 12 years: life-threatening respiratory depression | {first} | Boxed Warning, 4 Contraindications
age-codeine-18 | warning | codeine, tramadol | below 18 | Contraindicated after tonsillectomy below 18; avoid with obesity, sleep apnea or lung disease | {first} | 4 Contraindications, 5 Warnings and Precautions
age-promethazine | contraindicated | promethazine | below 2 | Contraindicated below 2 years: fatal respiratory depression | promethazine | Boxed Warning
age-prochlorperazine | contraindicated | prochlorperazine | below 2 | Not below 2 years or 20 pounds | prochlorperazine | Contraindications
age-tetracycline | warning | @tetracycline, tigecycline | below 8 | Discolors teeth below 8 years, unless there is no alternative | {first} | Warnings and Precautions
age-fluoroquinolone | info | @fluoroquinolone | below 18 | Joint harm in young animals: below 18 only for the label's few uses | {first} | 8 Use in Specific Populations
age-ceftriaxone | contraindicated | ceftriaxone | below 0.08 | Newborns to 28 days: contraindicated with calcium by vein, and with high bilirubin | ceftriaxone | Contraindications
age-sulfamethoxazole | contraindicated | sulfamethoxazole-trimethoprim | below 0.17 | Contraindicated below 2 months | sulfamethoxazole-trimethoprim | Contraindications
age-nitrofurantoin | contraindicated | nitrofurantoin | below 0.09 | Contraindicated below 1 month: hemolysis | nitrofurantoin | Contraindications
age-loperamide | contraindicated | loperamide | below 2 | Contraindicated below 2 years | loperamide | Contraindications
age-dicyclomine | contraindicated | dicyclomine | below 0.5 | Contraindicated below 6 months | dicyclomine | Contraindications
age-linaclotide | contraindicated | linaclotide | below 2 | Contraindicated below 2 years: dehydration | linaclotide | Boxed Warning, 4 Contraindications
age-salicylate | warning | aspirin, bismuth subsalicylate | below 19 | Reye's syndrome: not for children and teenagers with chickenpox or flu | {first} (OTC Drug Facts) | Warnings
age-antidepressant | warning | @ssri, @snri, @tricyclic, bupropion, mirtazapine, trazodone, nefazodone, vilazodone, vortioxetine | below 25 | Suicidal thoughts in children, adolescents and young adults: watch closely | {first} | Boxed Warning
age-atomoxetine | warning | atomoxetine | below 18 | Suicidal thoughts in children and adolescents | atomoxetine | Boxed Warning
age-lamotrigine | warning | lamotrigine | below 18 | Serious rash is more frequent in children | lamotrigine | Boxed Warning
age-valproate | warning | valproate | below 2 | Fatal liver failure is much more frequent below 2 years | valproate | Boxed Warning
age-propylthiouracil | warning | propylthiouracil | below 18 | Not recommended in children: liver failure | propylthiouracil | Boxed Warning, Warnings
age-varenicline | warning | varenicline | below 17 | Not recommended at 16 years or younger | varenicline | 8 Use in Specific Populations
age-benzonatate | warning | benzonatate | below 10 | Accidental ingestion below 10 years has been fatal | benzonatate | Warnings
age-cold | warning | dextromethorphan, pseudoephedrine, phenylephrine, chlorpheniramine | below 4 | Cough and cold products: do not use below 4 years | {first} (OTC Drug Facts) | Directions
age-pimecrolimus | warning | pimecrolimus | below 2 | Not indicated below 2 years | pimecrolimus | Boxed Warning
age-isotretinoin | warning | isotretinoin | below 12 | Not studied below 12 years | isotretinoin | Precautions (pediatric use), Use in Specific Populations
age-ketorolac-17 | warning | ketorolac | below 17 | Tablets are not for children | ketorolac | Boxed Warning
age-ketorolac-65 | warning | ketorolac | from 65 | 65 years or older: lower dose, no more than 60 mg a day by injection | ketorolac | Boxed Warning
age-prasugrel | warning | prasugrel | from 75 | Generally not recommended at 75 years or older: fatal bleeding | prasugrel | Boxed Warning
age-citalopram | warning | citalopram | from 61 | Above 60 years no more than 20 mg a day | citalopram | 2 Dosage and Administration
age-eszopiclone | warning | eszopiclone | from 65 | No more than 2 mg in the elderly | eszopiclone | 2 Dosage and Administration
age-zolpidem | warning | zolpidem | from 65 | 5 mg in the elderly (immediate release) | zolpidem | 2 Dosage and Administration
`;
