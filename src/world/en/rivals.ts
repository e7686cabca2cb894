/**
 * Second senses of names: name | kind | state | name meant | cues within a few words, any of which shows the second sense.
 * `+` as the state is a court above states. The first sense is the table's in which the name stands.
 */
export const RIVALS = `
Georgia|place|US|Georgia|republican democrat republicans democrats senator governor atlanta savannah folkston stewart alabama florida texas louisiana carolina
San José|place|US|San José|california calif
San Jose|place|US|San José|california calif
Panama City|place|US|Panama City|florida fla
Brussels|capital|BE|Brussels|belgium belgian belgians antwerp kingdom
Luxembourg|court|+|European Court of Justice|court judges judge ruled ruling judgment referred advocate advocates-general bench strasbourg
Strasbourg|place|FR|Strasbourg|france mayor alsace resident residents
Portsmouth|place|DM|Portsmouth|dominica roseau
Bethlehem|place|US|Bethlehem|pennsylvania
Paris|place|US|Paris|texas
Birmingham|place|US|Birmingham|alabama
Cambridge|place|US|Cambridge|massachusetts mass
Kingston|place|GB|Kingston|thames surrey
Wellington|place|GB|Wellington|somerset shropshire
Georgetown|place|US|Georgetown|university
Hamilton|place|BM|Hamilton|bermuda
Tripoli|place|LB|Tripoli|lebanon lebanese
`
