const t0=performance.now();
const { loadLaw, LAW_FOLDER } = await import('#law/load.ts');
const { historyVocabulary } = await import('#cli/law-vocabulary.ts');
const v=historyVocabulary();
console.log('import', performance.now()-t0);
for (let i=0;i<4;i++){
const t=performance.now();
const r = loadLaw(LAW_FOLDER, v);
console.log(performance.now()-t, 'faults' in r ? r.faults.length : r.pack.rules.length);
}
