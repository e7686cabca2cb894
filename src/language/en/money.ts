import type { MoneyWords } from '../money-words.ts'
import { phrases, words } from '../number-words.ts'

const table = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s*[\n|]\s*/)
    .map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    })

/** Sums of money in English. */
export const money: MoneyWords = {
  signs: new Map(
    table(
      '£ GBP | € EUR | ¥ JPY | ₦ NGN | ₹ INR | ₪ ILS | ₵ GHS | ₱ PHP | ₺ TRY | ₽ RUB | ₩ KRW | ₫ VND | ฿ THB | ₡ CRC | ¢ GHS',
    ),
  ),
  dollars: new Map(
    table(
      'us USD | usd USD | u.s USD | a AUD | au AUD | aud AUD | aus AUD | c CAD | ca CAD | can CAD | cad CAD | nz NZD | nzd NZD | s SGD | sg SGD | hk HKD | nt TWD | bz BZD | ec XCD | tt TTD | j JMD | g GYD | gy GYD | l LRD | n NAD | r BRL | fj FJD | sb SBD',
    ),
  ),
  codes: new Map(
    table(
      'usd USD | eur EUR | gbp GBP | aud AUD | cad CAD | nzd NZD | chf CHF | dkk DKK | sek SEK | nok NOK | ils ILS | nis ILS | rwf RWF | ugx UGX | kes KES | ksh KES | ush UGX | tzs TZS | ghs GHS | ngn NGN | zar ZAR | szl SZL | pgk PGK | inr INR | rs INR | jpy JPY | cny CNY | rmb CNY | mxn MXN | crc CRC | gtq GTQ | hnl HNL | pyg PYG | cop COP | myr MYR | rm MYR | php PHP | khr KHR | try TRY | xaf XAF | xof XOF | fcfa XAF | cfa XAF | frw RWF | gh¢ GHS | bzd BZD | xcd XCD | uzs UZS | pln PLN | huf HUF | lyd LYD | ssp SSP | sdg SDG',
    ),
  ),
  units: new Map<string, string | null>([
    ['dollars', null],
    ['cents', null],
    ['bucks', null],
    ['greenbacks', 'USD'],
    ...table(
      'pounds GBP | sterling GBP | quid GBP | pence GBP | euros EUR | kina PGK | naira NGN | cedis GHS | shekels ILS | emalangeni SZL | lilangeni SZL | rand ZAR | yen JPY | yuan CNY | renminbi CNY | kroner DKK | kronor SEK | rupees INR | baht THB | riel KHR | ringgit MYR | balboas PAB | colones CRC | quetzales GTQ | quetzals GTQ | lempiras HNL | guaranies PYG | zlotys PLN | forints HUF | lek ALL | leke ALL | lira TRY | dong VND | leone SLE | leones SLE | dalasi GMD | kwacha ZMW',
    ),
    ['francs', null],
    ['shillings', null],
    ['pesos', null],
    ['dinars', null],
    ['dirhams', null],
    ['crowns', null],
    ['rubles', 'RUB'],
    ['roubles', 'RUB'],
  ]),
  national: new Map(
    table(`
      american dollars USD | us dollars USD | united states dollars USD | australian dollars AUD | canadian dollars CAD
      new zealand dollars NZD | singapore dollars SGD | hong kong dollars HKD | belize dollars BZD | liberian dollars LRD
      jamaican dollars JMD | namibian dollars NAD | caribbean dollars XCD | guyanese dollars GYD | guyana dollars GYD
      american cents USD | us cents USD | american bucks USD | us bucks USD
      british pounds GBP | sudanese pounds SDG | south sudanese pounds SSP | egyptian pounds EGP | lebanese pounds LBP
      swiss francs CHF | rwandan francs RWF | rwanda francs RWF | congolese francs CDF | guinean francs GNF | cfa francs XAF | burundian francs BIF | djibouti francs DJF
      ugandan shillings UGX | uganda shillings UGX | kenyan shillings KES | kenya shillings KES | tanzanian shillings TZS | somali shillings SOS
      mexican pesos MXN | colombian pesos COP | philippine pesos PHP | argentine pesos ARS | chilean pesos CLP | dominican pesos DOP
      danish kroner DKK | norwegian kroner NOK | danish crowns DKK | norwegian crowns NOK | swedish crowns SEK | swedish kronor SEK
      libyan dinars LYD | jordanian dinars JOD | iraqi dinars IQD | tunisian dinars TND | moroccan dirhams MAD | emirati dirhams AED
      indian rupees INR | pakistani rupees PKR | sri lankan rupees LKR | nepalese rupees NPR
      israeli shekels ILS | new israeli shekels ILS | turkish lira TRY | italian lira ITL | south african rand ZAR | nigerian naira NGN
      ghana cedis GHS | ghanaian cedis GHS | japanese yen JPY | chinese yuan CNY
    `),
  ),
  plurals: new Map(
    table(
      'dollar dollars | cent cents | buck bucks | greenback greenbacks | pound pounds | euro euros | cedi cedis | shekel shekels | kroner kroner | krone kroner | krona kronor | rupee rupees | franc francs | shilling shillings | peso pesos | dinar dinars | dirham dirhams | crown crowns | ruble rubles | rouble roubles | balboa balboas | quetzal quetzales | lempira lempiras | guarani guaranies | zloty zlotys | forint forints | rands rand | nairas naira | kinas kina | liras lira',
    ),
  ),
  home: new Map(
    table(`
      australia AUD | australian AUD | australians AUD | canberra AUD | nauru AUD | manus AUD | cambodia AUD | canada CAD
      canadian CAD | ottawa CAD | zealand NZD | wellington NZD | us USD | america USD | american USD | americans USD
      washington USD | trump USD | dhs USD | palau USD | salvador USD | panama USD | europe EUR | european EUR | eu EUR | brussels EUR
      rome EUR | italy EUR | italian EUR | italians EUR | berlin EUR | german EUR | germany EUR | paris EUR | french EUR | france EUR
      dutch EUR | spain EUR | spanish EUR | albania EUR | tirana EUR | britain GBP | british GBP | uk GBP | london GBP | whitehall GBP
      westminster GBP
    `),
  ),
  afterSum: words(`
    is was were has have had went goes go came gone for to in on a per and or into over will would shall as from by at that which
    each this already more until since with out changes changed sits sit sat if when once paid wired spent promised disbursed pledged owed budgeted handed contracted committed given gets get annually yearly
  `),
  ofThat: words('that which it this these those them'),
  per: phrases([
    [
      'head',
      `a head | per head | a person | per person | per capita | per migrant | per deportee | per refugee | per detainee | per transferee | per asylum seeker
       per arrival | per individual | per man | per inmate | per prisoner | per removal | per transfer | per case | each | apiece | for each | for every | a migrant | a deportee
       a man | a piece | a time | per volunteer | a volunteer | for every person | for each person | to each | a returnee | per returnee | a prisoner | an inmate | a detainee`,
    ],
    [
      'year',
      'a year | per year | per annum | annually | each year | every year | yearly | / year | an annum | a financial year | p . a',
    ],
    ['month', 'a month | per month | monthly | each month | every month | / month'],
  ]),
  sums: words('sum sums amount amounts fee fees payment payments grant grants figure cheque check deposit'),
  figures: words('digit figure digits figures'),
}
