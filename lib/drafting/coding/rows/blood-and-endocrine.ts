/** ICD-10-CM rows: tumors, blood, glands and metabolism. Format: `code-table.ts`. */
export const BLOOD_AND_ENDOCRINE = String.raw`
C50.9 | Malignant neoplasm of breast of unspecified site | c | side | breast cancer; breast carcinoma; cancer of the breast
C61 | Malignant neoplasm of prostate | c | - | prostate cancer; cancer of the prostate; adenocarcinoma of the prostate
C18.9 | Malignant neoplasm of colon, unspecified | c | - | colon cancer; cancer of the colon
C34.9 | Malignant neoplasm of unspecified part of bronchus or lung | c | side | {s}lung cancer; cancer of the {s}lung
> right | C34.91 | Malignant neoplasm of unspecified part of right bronchus or lung | -
> left | C34.92 | Malignant neoplasm of unspecified part of left bronchus or lung | -
C43.9 | Malignant melanoma of skin, unspecified | c | - | malignant melanoma; melanoma
C44.91 | Basal cell carcinoma of skin, unspecified | c | - | basal cell carcinoma(?: of the skin)?; bcc
D17.9 | Benign lipomatous neoplasm, unspecified | - | - | lipoma
D25.9 | Leiomyoma of uterus, unspecified | c | - | uterine fibroids?; uterine leiomyomas?; fibroids; leiomyoma of (?:the )?uterus
D50.0 | Iron deficiency anemia secondary to blood loss (chronic) | - | - | iron[- ]deficiency an(?:a)?emia (?:secondary to|due to|from) (?:chronic )?(?:blood loss|heavy (?:menstrual )?bleeding|menorrhagia)
D50.9 | Iron deficiency anemia, unspecified | u | - | iron[- ]deficiency an(?:a)?emia
D51.9 | Vitamin B12 deficiency anemia, unspecified | - | - | (?:vitamin )?b-?12 deficiency an(?:a)?emia
D51.0 | Vitamin B12 deficiency anemia due to intrinsic factor deficiency | - | - | pernicious an(?:a)?emia
D57.1 | Sickle-cell disease without crisis | c | - | sickle[- ]cell (?:disease|anemia)
D62 | Acute posthemorrhagic anemia | - | - | acute blood loss an(?:a)?emia; acute posthemorrhagic an(?:a)?emia
D63.1 | Anemia in chronic kidney disease | c | - | an(?:a)?emia (?:of|in|due to) (?:chronic kidney disease|ckd)
D64.9 | Anemia, unspecified | u | - | an(?:a)?emia(?! of pregnancy)
D69.6 | Thrombocytopenia, unspecified | - | - | thrombocytopenia; low platelets
D70.9 | Neutropenia, unspecified | - | - | neutropenia
D72.819 | Decreased white blood cell count, unspecified | u | - | leukopenia; low white (?:blood )?(?:cell )?count
D72.829 | Elevated white blood cell count, unspecified | u | - | leukocytosis
E03.9 | Hypothyroidism, unspecified | c | - | hypothyroidism; hypothyroid; underactive thyroid
E04.1 | Nontoxic single thyroid nodule | c | - | thyroid nodule; solitary thyroid nodule
E04.2 | Nontoxic multinodular goiter | c | - | multinodular goit(?:er|re)
E05.00 | Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm | c | - | graves'? disease
E05.90 | Thyrotoxicosis, unspecified without thyrotoxic crisis or storm | c | - | hyperthyroidism; thyrotoxicosis; overactive thyroid
E06.3 | Autoimmune thyroiditis | c | - | hashimoto'?s?(?: thyroiditis| disease)?
E10.9 | Type 1 diabetes mellitus without complications | cu | - | type (?:1|one|i) diabetes(?: mellitus)?; =T1DM; =DM1; type 1 dm; diabetes(?: mellitus)?,? type (?:1|one|i); insulin[- ]dependent diabetes type 1
E10.65 | Type 1 diabetes mellitus with hyperglycemia | c | - | type (?:1|one|i) diabetes(?: mellitus)? with hyperglyc(?:a)?emia; uncontrolled type (?:1|one) diabetes with hyperglyc(?:a)?emia
E10.10 | Type 1 diabetes mellitus with ketoacidosis without coma | - | - | type (?:1|one|i) diabetes(?: mellitus)? with (?:diabetic )?ketoacidosis
E11.9 | Type 2 diabetes mellitus without complications | cu | - | type (?:2|two|ii) diabetes(?: mellitus)?; =T2DM; =DM2; =DMII; =DM ?II; type 2 dm; diabetes(?: mellitus)?,? type (?:2|two|ii); adult[- ]onset diabetes; diabetes mellitus type (?:2|two|ii)
E11.65 | Type 2 diabetes mellitus with hyperglycemia | c | - | type (?:2|two|ii) diabetes(?: mellitus)? with hyperglyc(?:a)?emia; =T2DM with hyperglyc(?:a)?emia; type 2 diabetes,? with hyperglyc(?:a)?emia
E11.40 | Type 2 diabetes mellitus with diabetic neuropathy, unspecified | c | - | type (?:2|two|ii) diabetes(?: mellitus)? with (?:diabetic )?(?:peripheral )?neuropathy; =T2DM with (?:peripheral )?neuropathy
E11.22 | Type 2 diabetes mellitus with diabetic chronic kidney disease | c | - | type (?:2|two|ii) diabetes(?: mellitus)? with (?:diabetic )?(?:chronic kidney disease|ckd)(?: stage \w+)?; =T2DM with CKD
E11.21 | Type 2 diabetes mellitus with diabetic nephropathy | c | - | type (?:2|two|ii) diabetes(?: mellitus)? with (?:diabetic )?nephropathy; =T2DM with nephropathy
E11.319 | Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema | c | - | type (?:2|two|ii) diabetes(?: mellitus)? with (?:diabetic )?retinopathy; =T2DM with retinopathy
E11.621 | Type 2 diabetes mellitus with foot ulcer | - | - | type (?:2|two|ii) diabetes(?: mellitus)? with (?:a )?(?:diabetic )?foot ulcer
E11.649 | Type 2 diabetes mellitus with hypoglycemia without coma | - | - | type (?:2|two|ii) diabetes(?: mellitus)? with hypoglyc(?:a)?emia; =T2DM with hypoglyc(?:a)?emia
E16.2 | Hypoglycemia, unspecified | u | - | hypoglyc(?:a)?emia
E21.0 | Primary hyperparathyroidism | c | - | primary hyperparathyroidism
E21.3 | Hyperparathyroidism, unspecified | cu | - | hyperparathyroidism
E22.1 | Hyperprolactinemia | c | - | hyperprolactin(?:a)?emia
E27.1 | Primary adrenocortical insufficiency | c | - | addison'?s disease; primary adrenal insufficiency
E27.40 | Unspecified adrenocortical insufficiency | cu | - | adrenal insufficiency
E28.2 | Polycystic ovarian syndrome | c | - | polycystic ovar(?:y|ian)(?: syndrome)?; pcos
E53.8 | Deficiency of other specified B group vitamins | - | - | (?:vitamin )?b-?12 deficiency; low b-?12
E55.9 | Vitamin D deficiency, unspecified | - | - | vitamin d deficiency; low vitamin d
E66.9 | Obesity, unspecified | cu | - | obesity; obese
E66.01 | Morbid (severe) obesity due to excess calories | c | - | morbid obesity due to excess calories
E66.3 | Overweight | c | - | overweight
E78.00 | Pure hypercholesterolemia, unspecified | c | - | pure hypercholesterol(?:a)?emia
E78.1 | Pure hyperglyceridemia | c | - | pure hyperglycerid(?:a)?emia; hypertriglycerid(?:a)?emia
E78.2 | Mixed hyperlipidemia | c | - | mixed hyperlipid(?:a)?emia; mixed dyslipid(?:a)?emia
E78.5 | Hyperlipidemia, unspecified | cu | - | hyperlipid(?:a)?emia; dyslipid(?:a)?emia; =HLD
E83.42 | Hypomagnesemia | - | - | hypomagnes(?:a)?emia
E83.51 | Hypocalcemia | - | - | hypocalc(?:a)?emia
E83.52 | Hypercalcemia | - | - | hypercalc(?:a)?emia
E86.0 | Dehydration | - | - | dehydration; dehydrated
E87.0 | Hyperosmolality and hypernatremia | - | - | hypernatr(?:a)?emia
E87.1 | Hypo-osmolality and hyponatremia | - | - | hyponatr(?:a)?emia
E87.5 | Hyperkalemia | - | - | hyperkal(?:a)?emia
E87.6 | Hypokalemia | - | - | hypokal(?:a)?emia
E87.70 | Fluid overload, unspecified | u | - | fluid overload; volume overload
E88.810 | Metabolic syndrome | c | - | metabolic syndrome
R73.03 | Prediabetes | c | - | pre-?diabetes; prediabetic
R73.9 | Hyperglycemia, unspecified | - | - | hyperglyc(?:a)?emia; high blood sugar
`;
