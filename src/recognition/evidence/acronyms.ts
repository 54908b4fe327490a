/** Acronyms of countries: all of those that news writes. Others are of organisations. */
const COUNTRIES = new Set('US USA UK UAE USSR DRC GDR PRC DPRK KSA NZ PNG ROK CAR'.split(' '));
/** Acronyms that stand for things, not for organisations. */
const THINGS = new Set(
  `TV AI GDP GNP CEO CEOS CFO COO CTO DNA RNA MRNA HIV AIDS LGBT LGBTQ PHD MP MPS MEP MEPS VIP VIPS NGO NGOS GPS IT PC ID
  IQ UFO UFOS DIY FAQ PCR MRI ICU VAR MVP GMT BST EST EDT PST PDT CET UTC AM PM AD BC BCE CE OK CD CDS DVD DVDS USB URL
  PDF SUV SUVS EV EVS IPO IPOS VAT USD EUR GBP JPY CNY SARS MERS COVID ATM SMS SIM PIN CCTV LNG LPG QR UV LED LCD WWI
  WWII II III IV VI VII VIII IX XI XII XIV XV XVI NFT NFTS ESG STEM ADHD PTSD IVF HPV TB RIP SOS ASAP IED IEDS ICBM ICBMS
  UAV UAVS WMD CV CPI PMI FDI SPAC HR PR GCSE GCSES MRT PHOTO FILE VIDEO BREAKING LIVE UPDATE WATCH EXCLUSIVE KO TKO ERA
  RBI MV MS SS USS HMS RMS QC KC OBE MBE CBE`.split(/\s+/u),
);

/** What an acronym without full stops stands for, as far as its letters tell. */
export function acronymKind(letters: string): 'place' | 'organisation' | 'none' {
  if (COUNTRIES.has(letters)) return 'place';
  return THINGS.has(letters) ? 'none' : 'organisation';
}
