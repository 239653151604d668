/**
 * This service's own copy of who complained about which order, and who has the case, as the
 * complaint service told. Decides nothing and may lag behind. SUPPORTING module.
 */
@NullMarked
package io.saleswright.order.complaints;

import org.jspecify.annotations.NullMarked;
