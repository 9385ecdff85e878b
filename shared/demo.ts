/** Opens the demonstration only: invented people in a store that is made anew at each start. */
export const DEMO_PASSPHRASE = 'lampe ruder quitte halten nebel'
export const DEMO_SEED = 33
