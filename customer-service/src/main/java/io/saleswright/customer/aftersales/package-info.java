/**
 * What after-sales service did for customers and what they said of it, as the complaint service
 * told: the file shows it (CUS-06, CMP-11). Decides nothing and may lag behind. SUPPORTING module.
 */
@NullMarked
package io.saleswright.customer.aftersales;

import org.jspecify.annotations.NullMarked;
