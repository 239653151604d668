/** Takes over what customers owed before the system went live (FIN-05). */
@NullMarked
package io.saleswright.finance.openings;

import org.jspecify.annotations.NullMarked;
