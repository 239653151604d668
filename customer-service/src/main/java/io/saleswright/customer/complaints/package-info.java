/**
 * What customers complained about, as the complaint service told: the file shows it (CUS-06,
 * CMP-21). Decides nothing and may lag behind. SUPPORTING module.
 */
@NullMarked
package io.saleswright.customer.complaints;

import org.jspecify.annotations.NullMarked;
