/**
 * The 15 high-priority drug-drug interactions of the US ONC panel (Phansalkar et al. 2012,
 * PMC3422823). The pairs of classes are theirs; who belongs to a class is this room's own list.
 *
 * Rows read `id | severity | first side | second side | says | document | section`; `@` marks a class.
 */
export const ONC_LIST = `
ddi-amphetamine-maoi | critical | @amphetamine_like | @maoi | Hypertensive crisis | ONC | amphetamine derivatives with MAO inhibitors
ddi-atazanavir-ppi | critical | atazanavir | @ppi | Loss of the antiviral effect | ONC | atazanavir with proton pump inhibitors
ddi-febuxostat-thiopurine | contraindicated | febuxostat | @thiopurine | Bone marrow toxicity | ONC | febuxostat with azathioprine or mercaptopurine
ddi-ssri-maoi | critical | @ssri, @snri | @maoi | Serotonin syndrome | ONC | SSRIs with MAO inhibitors
ddi-irinotecan-cyp3a4 | critical | irinotecan | @strong_cyp3a4_inhibitor | Irinotecan toxicity | ONC | irinotecan with strong CYP3A4 inhibitors
ddi-opioid-maoi | critical | @serotonergic_opioid, dextromethorphan | @maoi | Serotonin syndrome or opioid toxicity | ONC | narcotic analgesics with MAO inhibitors
ddi-tricyclic-maoi | critical | @tricyclic | @maoi | Serotonin syndrome | ONC | tricyclic antidepressants with MAO inhibitors
ddi-qt-qt | warning | @qt_prolonging | @qt_prolonging | Both prolong the QT interval | ONC | QT prolonging medicines together
ddi-ramelteon-cyp1a2 | critical | ramelteon | fluvoxamine, ciprofloxacin | Ramelteon toxicity | ONC | ramelteon with strong CYP1A2 inhibitors
ddi-inducer-protease | critical | carbamazepine, rifampin, rifapentine, rifabutin, bosentan | @protease_inhibitor | Loss of the antiviral effect | ONC | strong CYP3A4 inducers with protease inhibitors
ddi-statin-cyp3a4 | critical | simvastatin, lovastatin | @strong_cyp3a4_inhibitor, @protease_inhibitor, erythromycin | Muscle breakdown (rhabdomyolysis) | ONC | statins with CYP3A4 and protease inhibitors
ddi-ergot-cyp3a4 | critical | @strong_cyp3a4_inhibitor, @protease_inhibitor, erythromycin | @ergot | Ergot poisoning with loss of blood flow to the limbs | ONC | CYP3A4 and protease inhibitors with ergot alkaloids
ddi-tizanidine-cyp1a2 | critical | tizanidine | ciprofloxacin, fluvoxamine, mexiletine, propafenone, zileuton, ticlopidine, amiodarone | Severe low blood pressure and sedation | ONC | tizanidine with CYP1A2 inhibitors
ddi-tranylcypromine-procarbazine | critical | tranylcypromine | procarbazine | Hypertensive crisis | ONC | tranylcypromine with procarbazine
ddi-triptan-maoi | critical | sumatriptan, rizatriptan, zolmitriptan | @nonselective_maoi | Serotonin syndrome; the labels forbid it within 14 days | ONC | triptans with MAO inhibitors
`;
