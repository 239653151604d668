/**
 * SUPPORTING. Keeps customers' data together (CUS-33): who may take many customers with them, and
 * who saw how many on which day. Whoever may not export turns over so many pages of lists a day.
 */
@NullMarked
package io.saleswright.customer.disclosure;

import org.jspecify.annotations.NullMarked;
