/** Takes over what orders and finance tell. */
@NullMarked
package io.saleswright.contract.deals.messaging;

import org.jspecify.annotations.NullMarked;
